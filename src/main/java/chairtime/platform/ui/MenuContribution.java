package chairtime.platform.ui;

import java.util.List;

/** Implemented by a bean of each module that has pages: what stands in the navigation. */
public interface MenuContribution {

    /** The module's places, in any order. */
    List<MenuItem> items();
}
