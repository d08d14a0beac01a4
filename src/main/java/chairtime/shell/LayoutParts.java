package chairtime.shell;

import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.platform.ui.NavbarContribution;
import chairtime.platform.ui.SearchContribution;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What the frame is put together from. */
@org.springframework.stereotype.Component
class LayoutParts {

    private final CurrentUser currentUser;
    private final Menu menu;
    private final ObjectProvider<NavbarContribution> navbar;
    private final ObjectProvider<SearchContribution> search;
    private final ObjectProvider<Directory> directory;
    private final AuthenticationContext authentication;
    private final Environment environment;

    LayoutParts(
            CurrentUser currentUser,
            Menu menu,
            ObjectProvider<NavbarContribution> navbar,
            ObjectProvider<SearchContribution> search,
            ObjectProvider<Directory> directory,
            AuthenticationContext authentication,
            Environment environment) {
        this.currentUser = currentUser;
        this.menu = menu;
        this.navbar = navbar;
        this.search = search;
        this.directory = directory;
        this.authentication = authentication;
        this.environment = environment;
    }

    Optional<SignedInUser> user() {
        return currentUser.find();
    }

    Menu menu() {
        return menu;
    }

    List<Component> navbar() {
        return navbar.orderedStream().map(NavbarContribution::content).toList();
    }

    List<SearchContribution> search() {
        return search.orderedStream().toList();
    }

    Runnable signOut() {
        return authentication::logout;
    }

    /** Ends the session of somebody who has not done anything for a while; the end is recorded as such. */
    Runnable endIdleSession() {
        return () -> VaadinSession.getCurrent().getSession().invalidate();
    }

    boolean demonstration() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    String organisationName(SignedInUser user) {
        Organisation organisation = user.organisation();
        return directory.stream()
                .findFirst()
                .flatMap(names -> nameOf(organisation, names))
                .orElse(organisation.code());
    }

    private static Optional<String> nameOf(Organisation organisation, Directory names) {
        return switch (organisation.kind()) {
            case COMMISSIONER -> names.commissioner(organisation.code()).map(CommissionerView::name);
            case PROVIDER -> names.provider(organisation.code()).map(ProviderView::name);
            case OPERATOR -> Optional.of("Operator of this installation");
        };
    }
}
