package chairtime.allocation;

import java.time.Instant;
import java.util.List;

/**
 * A file of postcodes that is being loaded, or was.
 *
 * @param fileName name the file came with
 * @param startedAt when it was sent
 * @param startedBy name of the person
 * @param state how far it is
 * @param share how much of the file is read, 0 to 1
 * @param kept rows whose postcode is kept
 * @param terminated rows left out because the postcode has ended
 * @param placeless rows left out because the directory itself does not know where the postcode lies
 * @param wrong rows left out because something is wrong with them
 * @param problems what is wrong with the first of those
 * @param reason why the file was refused, or what went wrong; blank otherwise
 */
public record AreaLoad(
        String fileName,
        Instant startedAt,
        String startedBy,
        State state,
        double share,
        long kept,
        long terminated,
        long placeless,
        long wrong,
        List<RowProblem> problems,
        String reason) {

    /** Most problems that are told one by one. */
    public static final int MOST_PROBLEMS = 100;

    public AreaLoad {
        problems = List.copyOf(problems);
    }

    /** The same, ended that way. */
    AreaLoad ended(State how, String why) {
        return new AreaLoad(fileName, startedAt, startedBy, how, 1, kept, terminated, placeless, wrong, problems, why);
    }

    /** How far a file is. */
    public enum State {
        RUNNING,
        DONE,
        /** Somebody stopped it, or the application was; what was read is kept. */
        STOPPED,
        REFUSED,
        FAILED
    }

    /**
     * A row that was left out.
     *
     * @param line its line in the file
     * @param sentence what is wrong
     */
    public record RowProblem(long line, String sentence) {}
}
