package chairtime.testing;

import chairtime.security.SignedInUser;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.security.Principal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

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

    /** Goes to the path inside the application. */
    public void go(String path) {
        UI.getCurrent().navigate(path);
        MockVaadin.clientRoundtrip();
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
        }
        return routes;
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
