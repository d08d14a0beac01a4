package chairtime.security.web;

import chairtime.security.AccountChanged;
import chairtime.security.SignInEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of an account that was changed: whoever lost a role, was shut out or got a new password has to
 * sign in again. Kept in memory, as the sessions are.
 */
class EndedSessions extends OncePerRequestFilter {

    private final AtomicLong signIns = new AtomicLong();
    private final Map<Long, Long> endedUpTo = new ConcurrentHashMap<>();

    /** Number of a new sign-in. */
    long number() {
        return signIns.incrementAndGet();
    }

    void end(AccountChanged change) {
        endedUpTo.put(change.account().value(), signIns.get());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ChairtimeUserDetails details) {
            Long ended = endedUpTo.get(details.user().id().value());
            if (ended != null && details.signInNumber() <= ended) {
                SecurityContextHolder.clearContext();
                HttpSession session = request.getSession(false);
                if (session != null) {
                    SessionEndRecord.endsBy(session, SignInEvent.Kind.ENDED);
                    session.invalidate();
                }
            }
        }
        chain.doFilter(request, response);
    }
}
