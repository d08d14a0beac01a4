package chairtime.allocation.integration;

import chairtime.allocation.MessageSenderDoor;
import chairtime.allocation.SignedInSender;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way in for programs that send messages: HTTP Basic with the secret of a sender, no session, no cookie, and nothing
 * else behind it. Accounts of people open it as little as a sender's secret opens the rest.
 *
 * @see "Decision 0053"
 */
@Configuration(proxyBeanMethods = false)
class FhirDoor {

    /** Comes before the other ways in. */
    @Bean
    @Order(0)
    SecurityFilterChain messages(HttpSecurity http, MessageSenderDoor door, SenderRates rates, Outcomes outcomes)
            throws Exception {
        AuthenticationEntryPoint unknown = (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Chairtime messages\", charset=\"UTF-8\"");
            outcomes.send(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "security",
                    failure instanceof LockedException
                            ? "Too many attempts have failed. Try again in 15 minutes."
                            : "Send the username and the secret of a registered sender by HTTP Basic.");
        };
        http.securityMatcher("/fhir/**");
        http.authenticationManager(new ProviderManager(new Senders(door)));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/fhir/metadata")
                .permitAll()
                .anyRequest()
                .hasAuthority(SignedInSender.AUTHORITY));
        http.httpBasic(basic -> basic.authenticationEntryPoint(unknown));
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(unknown)
                .accessDeniedHandler((request, response, denied) -> outcomes.send(
                        response, HttpServletResponse.SC_FORBIDDEN, "forbidden", "This sender may not do this.")));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        http.addFilterAfter(new Limited(rates, outcomes), BasicAuthenticationFilter.class);
        return http.build();
    }

    /** Lets Spring Security ask our senders. */
    private record Senders(MessageSenderDoor door) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            String secret = attempt.getCredentials() == null
                    ? ""
                    : attempt.getCredentials().toString();
            String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                            && details.getRemoteAddress() != null
                    ? details.getRemoteAddress()
                    : "";
            return UsernamePasswordAuthenticationToken.authenticated(
                    door.signIn(attempt.getName(), secret, address),
                    "",
                    List.of(new SimpleGrantedAuthority(SignedInSender.AUTHORITY)));
        }

        @Override
        public boolean supports(Class<?> kind) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
        }
    }

    /** Makes a sender wait that sends too fast. */
    private static final class Limited extends OncePerRequestFilter {

        private static final int TOO_MANY_REQUESTS = 429;

        private final SenderRates rates;
        private final Outcomes outcomes;

        Limited(SenderRates rates, Outcomes outcomes) {
            this.rates = rates;
            this.outcomes = outcomes;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedInSender sender) {
                long wait = rates.secondsToWait(sender);
                if (wait > 0) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
                    outcomes.send(
                            response,
                            TOO_MANY_REQUESTS,
                            "throttled",
                            "This sender may send " + sender.data().ratePerMinute()
                                    + " requests a minute. Send again in " + wait + " seconds.");
                    return;
                }
            }
            chain.doFilter(request, response);
        }
    }
}
