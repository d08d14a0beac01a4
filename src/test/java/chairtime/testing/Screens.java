package chairtime.testing;

import chairtime.security.SignedInUser;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Opens the application's views without a browser, in tests with {@link ChairtimeTest}:
 * {@code @RegisterExtension final Screens screens = new Screens();}.
 */
public final class Screens implements AfterEachCallback {

    private static @Nullable Routes routes;

    /** Signs the user in, in a browser window of their own, and opens the first page. */
    public void openFor(ApplicationContext spring, SignedInUser user) {
        MockVaadin.tearDown();
        SignIn.as(user);
        MockVaadin.setMockRequestFactory(session -> new RequestOfSignedIn(session));
        MockVaadin.setup(UI::new, new MockSpringServlet(routes(), spring, UI::new));
    }

    /** Goes to that address inside the application; it may have a query. */
    public void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip();
    }

    /** The address shown, with its query. */
    public String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SignIn.as(null);
    }

    private static synchronized Routes routes() {
        if (routes == null) {
            routes = new Routes().autoDiscoverViews("chairtime");
            routes.getRoutes().addAll(views());
        }
        return routes;
    }

    /** All views: the library finds only public ones. */
    private static List<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("chairtime").stream()
                .<Class<? extends Component>>map(
                        found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                                .asSubclass(Component.class))
                .toList();
    }

    private static final class RequestOfSignedIn extends FakeRequest {

        RequestOfSignedIn(jakarta.servlet.http.HttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return authentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            Authentication signedIn = authentication();
            return signedIn != null && contains(signedIn.getAuthorities(), "ROLE_" + role);
        }

        private static boolean contains(
                Collection<? extends org.springframework.security.core.GrantedAuthority> authorities, String name) {
            return authorities.stream().anyMatch(authority -> name.equals(authority.getAuthority()));
        }

        private static @Nullable Authentication authentication() {
            return SecurityContextHolder.getContext().getAuthentication();
        }
    }
}
