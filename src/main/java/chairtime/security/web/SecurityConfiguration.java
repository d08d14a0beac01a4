package chairtime.security.web;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The ways a request may take: HTTP API, its description, calendars under a secret address, and everything else, which is
 * the user interface.
 *
 * @see "Decision 0011"
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** No cookie ever identifies a caller of the API, so no other site can make a browser call it: CSRF is off. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, @Qualifier("apiSignIn") AuthenticationManager apiSignIn, ProblemWriter problems)
            throws Exception {
        http.securityMatcher("/api/**");
        http.authenticationManager(apiSignIn);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(SecurityConfiguration::isSentByAnotherSite)
                .denyAll()
                .anyRequest()
                .authenticated());
        http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(SecurityHeaders::ofApi);
        return http.build();
    }

    /** A browser that remembers the password would send it along with a form of any page, so such forms are refused. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return ("cross-site".equals(from) || "same-site".equals(from)) && !HttpMethod.GET.matches(request.getMethod());
    }

    /** The description of the API is for programs and for people: a password or an open session will do. */
    @Bean
    @Order(2)
    SecurityFilterChain apiDescription(
            HttpSecurity http,
            @Qualifier("apiSignIn") AuthenticationManager apiSignIn,
            ProblemWriter problems,
            EndedSessions endedSessions)
            throws Exception {
        http.securityMatcher("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml");
        http.authenticationManager(apiSignIn);
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.headers(SecurityHeaders::ofApi);
        http.addFilterAfter(endedSessions, SecurityContextHolderFilter.class);
        return http.build();
    }

    /** Programs that show calendars cannot sign in: who knows the secret in the address may read, and nothing else. */
    @Bean
    @Order(2)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        http.securityMatcher("/calendar/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                .permitAll()
                .anyRequest()
                .denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(SecurityHeaders::ofApi);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain userInterface(
            HttpSecurity http,
            AuthenticationManager browserSignIn,
            EndedSessions endedSessions,
            SignOutRecord signOutRecord,
            RequestUtil vaadinRequests,
            VaadinDefaultRequestCache wantedPages)
            throws Exception {
        // sign-in leads to the very address that was asked for
        HttpSessionRequestCache addresses = new HttpSessionRequestCache();
        addresses.setMatchingRequestParameterName(null);
        wantedPages.setDelegateRequestCache(addresses);
        http.authenticationManager(browserSignIn);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll());
        http.headers(SecurityHeaders::ofUserInterface);
        http.addFilterAfter(endedSessions, SecurityContextHolderFilter.class);
        // Vaadin checks a token of its own in its own requests; left to itself it would exempt the sign-in form as well
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        http.exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login?expired"),
                request -> isOfAnEndedSession(request) && !vaadinRequests.isFrameworkInternalRequest(request)));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/login?out")
                .addLogoutHandler(signOutRecord)
                .enableCsrfConfiguration(false));
        http.formLogin(form -> form.failureHandler(new SignInFailures()));
        return http.build();
    }

    private static boolean isOfAnEndedSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
