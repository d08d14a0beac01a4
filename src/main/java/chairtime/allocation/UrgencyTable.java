package chairtime.allocation;

import org.jspecify.annotations.Nullable;

/** The decision table that proposes how soon a patient must be seen. */
public interface UrgencyTable {

    /**
     * The first row that applies, most pressing first.
     *
     * @param byDisposition category that the code of NHS 111 stands for; null when there is none or it is unknown
     */
    ProposedCategory propose(Presentation presentation, @Nullable UrgencyCategory byDisposition);
}
