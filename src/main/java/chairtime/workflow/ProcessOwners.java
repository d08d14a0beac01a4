package chairtime.workflow;

import chairtime.security.Organisation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Implemented by whoever knows which organisations processes belong to. */
public interface ProcessOwners {

    /** The organisations by business key; of a process that belongs to nobody in particular there is no entry. */
    Map<String, Set<Organisation>> owners(String processKey, Collection<String> businessKeys);
}
