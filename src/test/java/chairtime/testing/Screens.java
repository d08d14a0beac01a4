package chairtime.testing;

import chairtime.security.SignedInUser;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.ComponentTracker;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.Principal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Opens the application's views without a browser, in tests with {@link ChairtimeTest}:
 * {@code @RegisterExtension final Screens screens = new Screens();}.
 */
public final class Screens implements AfterEachCallback {

    private static @Nullable Routes routes;

    static {
        // as in production: otherwise every component remembers the stack trace of its making
        ReflectionTestUtils.setField(ComponentTracker.class, "disabled", true);
    }

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

    /** What the first link of that name downloads. */
    public byte[] download(String link) {
        return download(
                LocatorJ._find(Anchor.class, spec -> spec.withText(link)).get(0));
    }

    /** What the link of that name downloads that belongs to the list with that label. */
    public byte[] download(String link, String list) {
        return download(LocatorJ._find(Anchor.class, spec -> spec.withText(link)).stream()
                .filter(anchor ->
                        (link + ": " + list).equals(anchor.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private static byte[] download(Anchor anchor) {
        ElementStreamResource resource = VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(anchor.getHref()))
                .orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DownloadEvent event =
                new DownloadEvent(
                        VaadinRequest.getCurrent(),
                        VaadinResponse.getCurrent(),
                        VaadinSession.getCurrent(),
                        anchor.getElement()) {
                    @Override
                    public OutputStream getOutputStream() {
                        return file;
                    }
                };
        try {
            ((DownloadHandler) resource.getElementRequestHandler()).handleDownloadRequest(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    /** Closes the window with its session, so that no page follows what later tests change. */
    public void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SignIn.as(null);
    }

    private static synchronized Routes routes() {
        if (routes == null) {
            routes = discovered();
        }
        return routes;
    }

    /** Every view, frame and error page: the library's own search finds only public ones. */
    private static Routes discovered() {
        Set<Class<? extends Component>> views = new HashSet<>();
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        try (ScanResult found = new ClassGraph()
                .acceptPackages("chairtime")
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            Stream.of(Route.class, Layout.class)
                    .flatMap(annotation -> found.getClassesWithAnnotation(annotation).loadClasses().stream())
                    .forEach(type -> views.add(type.asSubclass(Component.class)));
            found.getClassesImplementing(HasErrorParameter.class)
                    .loadClasses()
                    .forEach(type -> errors.add(error(type)));
        }
        return new Routes(views, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> error(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
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
