package chairtime.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a screen: keeps its session, follows no redirect, knows the hidden field of the sign-in form. */
final class Browser {

    private final MockMvc requests;
    private final String address;
    private MockHttpSession session = new MockHttpSession();

    /** On the server's own machine. */
    Browser(WebApplicationContext application) {
        this(application, "127.0.0.1");
    }

    /** At that address. */
    Browser(WebApplicationContext application, String address) {
        this.address = address;
        requests = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /** Sends the sign-in form and tells where it leads. */
    String signIn(String username, String password) {
        return where(
                send(post("/login").with(csrf()).param("username", username).param("password", password)));
    }

    String signInWithoutToken(String username, String password) {
        return where(send(post("/login").param("username", username).param("password", password)));
    }

    String signOut() {
        return where(send(post("/logout").with(csrf())));
    }

    MockHttpServletResponse open(String path) {
        return send(get(path));
    }

    String sessionId() {
        return session.getId();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        if (session.isInvalid()) {
            session = new MockHttpSession();
        }
        try {
            return requests.perform(request.session(session).remoteAddress(address))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String where(MockHttpServletResponse response) {
        String location = response.getRedirectedUrl();
        return location == null ? "" + response.getStatus() : location;
    }
}
