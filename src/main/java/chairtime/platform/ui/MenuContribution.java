package chairtime.platform.ui;

import java.util.List;

/** Implemented by a bean of each module that has pages: what stands in the navigation. */
public interface MenuContribution {

    /** The module's places, in any order. */
    List<MenuItem> items();

    /** Whether the operator of the installation, who has no data of any organisation, has work there. */
    default boolean forOperator() {
        return false;
    }
}
