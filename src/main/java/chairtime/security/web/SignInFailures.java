package chairtime.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says what happened and still shows the name that was typed. */
final class SignInFailures implements AuthenticationFailureHandler {

    private static final int LONGEST_NAME = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(SignInRequest.TYPED_NAME, typed);
        }
        String why = failure instanceof LockedException ? "locked" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
