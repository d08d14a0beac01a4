package chairtime.security.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told to allow. {@code nosniff}, no caching and, over HTTPS only, HSTS come from Spring's defaults.
 *
 * @see "Decision 0011"
 */
final class SecurityHeaders {

    /**
     * Vaadin's client runs code that the server sends it ({@code unsafe-eval}) and starts from a script inside the page
     * ({@code unsafe-inline}); its components style themselves in place. All of it comes from our own address only.
     */
    static final String POLICY_OF_PAGES = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private SecurityHeaders() {}

    static void ofUserInterface(HeadersConfigurer<HttpSecurity> headers) {
        common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(POLICY_OF_PAGES));
    }

    static void ofApi(HeadersConfigurer<HttpSecurity> headers) {
        common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(POLICY_OF_DATA));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE));
    }
}
