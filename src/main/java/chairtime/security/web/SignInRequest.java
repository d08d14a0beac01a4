package chairtime.security.web;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the sign-in page needs of the request it is shown for.
 *
 * @param csrfParameter name of the hidden field that protects the form
 * @param csrfToken its value
 * @param typedName name typed in the attempt that failed, or empty
 */
public record SignInRequest(String csrfParameter, String csrfToken, String typedName) {

    /** Session attribute with the name that was typed last. */
    public static final String TYPED_NAME = "chairtime.typedName";

    /** Of the request that is being answered. */
    public static SignInRequest current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Object token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        return new SignInRequest(
                token instanceof CsrfToken csrf ? csrf.getParameterName() : "_csrf",
                token instanceof CsrfToken csrf ? csrf.getToken() : "",
                text(session == null ? null : session.getAttribute(TYPED_NAME)));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
