package chairtime.security;

import java.util.List;

/** The demonstration accounts; there is such a bean in the demonstration only. */
public interface DemoSignIns {

    /** Those that exist, in the order of the work they do. */
    List<DemoSignIn> all();
}
