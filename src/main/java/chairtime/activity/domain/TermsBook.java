package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever recorded of a contract's terms: what holds when, and what was known when.
 *
 * @param recordings in the order in which they were recorded
 * @param versions every version with the recording that superseded it
 */
public record TermsBook(List<TermsRecordingRow> recordings, List<Known> versions) {

    /**
     * A version with the span in which it was known.
     *
     * @param row the version
     * @param supersededBy number of the recording that superseded it; 0 while it is known to hold
     */
    public record Known(TermsVersionRow row, long supersededBy) {

        boolean afterRecording(long recording) {
            return row.recording() <= recording && (supersededBy == 0 || supersededBy > recording);
        }
    }

    /** Number of the newest recording; 0 when there is none. */
    public long newest() {
        return recordings.stream().mapToLong(TermsRecordingRow::id).max().orElse(0);
    }

    /** The versions as they were known after that recording. */
    public List<TermsVersionRow> knownAfter(long recording) {
        return versions.stream()
                .filter(version -> version.afterRecording(recording))
                .map(Known::row)
                .toList();
    }

    /** The versions as they were known at that moment. */
    public List<TermsVersionRow> knownAt(Instant moment) {
        return knownAfter(recordings.stream()
                .filter(recording -> !recording.recordedAt().isAfter(moment))
                .mapToLong(TermsRecordingRow::id)
                .max()
                .orElse(0));
    }

    /** The versions known now. */
    public List<TermsVersionRow> current() {
        return knownAfter(newest());
    }

    /** The terms of a service as they are known now. */
    public TermsTrack track(ServiceLine line, boolean recurring) {
        return track(line, recurring, newest());
    }

    /**
     * What a change does. The first one to published terms takes those over, so that nothing hangs in the air.
     *
     * @param published terms of the published months at that time; null without
     * @throws RefusedException when a rule is broken or other terms stand in its way
     */
    public TermsTrack.Replacement record(TermsChange change, @Nullable Published published) {
        TermsTrack track = track(change.line(), change.recurring());
        TermsVersionRow base = published == null ? null : takenOver(change, published);
        if (base == null) {
            return track.record(change);
        }
        TermsTrack.Replacement done = (change.recurring() ? track.with(base) : track).record(change);
        List<TermsVersionRow> superseded = new ArrayList<>(done.superseded());
        List<TermsVersionRow> added = new ArrayList<>(done.added());
        if (!superseded.remove(base)) {
            added.add(base);
        }
        return new TermsTrack.Replacement(superseded, added);
    }

    /**
     * Terms as published.
     *
     * @param target UDA a year
     * @param value pounds for that target
     */
    public record Published(Uda target, Money value) {}

    private @Nullable TermsVersionRow takenOver(TermsChange change, Published published) {
        TermsTrack recurring = track(ServiceLine.GENERAL, true);
        boolean begins = change.recurring() && change.kind() == TermsKind.START;
        return change.line() == ServiceLine.GENERAL && !begins && recurring.mayBeginBefore(change.validFrom())
                ? recurring.takenOver(
                        change.contractNumber(), change.validFrom(), published.target(), published.value())
                : null;
    }

    /**
     * What taking a recording back does.
     *
     * @throws RefusedException when it is not the newest of its service that stands
     */
    public TermsTrack.Replacement takeBack(TermsRecordingRow recording) {
        if (!mayBeTakenBack(recording)) {
            throw new RefusedException("Only the newest change of a service that still stands can be taken back."
                    + " Take back those recorded after it first.");
        }
        return track(recording.line(), recording.recurring())
                .backTo(track(recording.line(), recording.recurring(), recording.id() - 1));
    }

    /** Whether it is the newest of its service that stands. */
    public boolean mayBeTakenBack(TermsRecordingRow recording) {
        Set<Long> gone = new HashSet<>();
        recordings.forEach(each -> {
            if (each.takesBack() != null) {
                gone.add(each.takesBack());
                gone.add(each.id());
            }
        });
        return recordings.stream()
                        .filter(each -> each.line() == recording.line() && each.recurring() == recording.recurring())
                        .mapToLong(TermsRecordingRow::id)
                        .filter(id -> !gone.contains(id))
                        .max()
                        .orElse(0)
                == recording.id();
    }

    private TermsTrack track(ServiceLine line, boolean recurring, long recording) {
        return new TermsTrack(knownAfter(recording).stream()
                .filter(version -> version.line() == line && version.recurring() == recurring)
                .toList());
    }
}
