package chairtime.worklist;

import java.time.Instant;

/**
 * What somebody noted on a task.
 *
 * @param writtenAt when
 * @param author name of who wrote it
 * @param text what
 */
public record WorkItemComment(Instant writtenAt, String author, String text) {

    /** The longest comment, in characters. */
    public static final int MAX_LENGTH = 2000;
}
