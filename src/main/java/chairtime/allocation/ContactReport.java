package chairtime.allocation;

import java.util.Set;

/**
 * An attempt to reach a patient, as somebody tells of it.
 *
 * @param channel which way
 * @param reached whether the patient, or who cares for them, answered; every red flag was asked for then
 * @param redFlags those that were there; none when nobody answered
 * @param note what was said, without names; may be blank
 */
public record ContactReport(ContactChannel channel, boolean reached, Set<RedFlag> redFlags, String note) {

    /** Longest note. */
    public static final int NOTE_MAX_LENGTH = 2000;

    public ContactReport {
        redFlags = Set.copyOf(redFlags);
        note = note.strip();
    }
}
