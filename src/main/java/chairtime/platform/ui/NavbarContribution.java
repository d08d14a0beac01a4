package chairtime.platform.ui;

import com.vaadin.flow.component.Component;

/** Implemented by beans of modules: something small in the bar on top of every page, such as the notices. */
public interface NavbarContribution {

    /** The thing, made anew for each browser window. */
    Component content();
}
