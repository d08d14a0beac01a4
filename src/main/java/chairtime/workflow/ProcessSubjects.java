package chairtime.workflow;

import java.util.Optional;

/** Implemented by whoever knows what processes are about, in the user's words. */
public interface ProcessSubjects {

    /** What the process is about, for instance {@code Extra sessions for Great Yarmouth}. */
    Optional<String> subject(String processKey, String businessKey);
}
