package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** Implemented by beans of modules: a part of the first page. */
public interface TodayContribution {

    /** Smaller comes first. Below 100: what needs me now. From 100: what changed. From 200: the picture. */
    int order();

    /** Names of the roles that see it; empty means everyone who is signed in. */
    Set<String> roles();

    /** Whether it says something to the operator of the installation, who has no data of any organisation. */
    default boolean forOperator() {
        return false;
    }

    /** The part, made for whoever is signed in; usually a {@link Card}. */
    Component content();
}
