package chairtime.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that goes on while its page may be left.
 *
 * @param number number since the application started
 * @param fileName name the file came with
 * @param startedAt when it was sent
 * @param startedBy name of the person
 * @param state how far it is
 * @param step what is being done now, in the user's words
 * @param share how much of all is done, 0 to 1
 * @param result number of the import once it is done
 * @param reason why the file was refused, or what went wrong
 */
public record BackgroundImport(
        long number,
        String fileName,
        Instant startedAt,
        String startedBy,
        State state,
        String step,
        double share,
        @Nullable ImportId result,
        @Nullable String reason) {

    /** How far an import is. */
    public enum State {
        RUNNING,
        IMPORTED,
        UNCHANGED,
        REFUSED,
        /** Ended by a fault of ours, not of the file. */
        FAILED
    }

    static BackgroundImport waiting(long number, String fileName, Instant startedAt, String startedBy) {
        return new BackgroundImport(number, fileName, startedAt, startedBy, State.RUNNING, "Waiting", 0, null, null);
    }

    BackgroundImport at(String nextStep, double nextShare) {
        return new BackgroundImport(
                number, fileName, startedAt, startedBy, State.RUNNING, nextStep, nextShare, null, null);
    }

    BackgroundImport ended(State how, @Nullable ImportId id, @Nullable String why) {
        return new BackgroundImport(number, fileName, startedAt, startedBy, how, "", 1, id, why);
    }
}
