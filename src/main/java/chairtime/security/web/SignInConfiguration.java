package chairtime.security.web;

import chairtime.security.AccountChanged;
import chairtime.security.SignInEvent.Way;
import chairtime.security.domain.CredentialCheck;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who checks names and passwords, in the browser and for the HTTP API. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    EndedSessions endedSessions() {
        return new EndedSessions();
    }

    @Bean
    @Primary
    AuthenticationManager browserSignIn(CredentialCheck check, EndedSessions sessions) {
        return new ProviderManager(new SignInProvider(check, Way.BROWSER, sessions));
    }

    @Bean
    AuthenticationManager apiSignIn(CredentialCheck check, EndedSessions sessions) {
        return new ProviderManager(new SignInProvider(check, Way.API, sessions));
    }

    /** Only the security chain uses the filter, after it knows who is signed in. */
    @Bean
    FilterRegistrationBean<EndedSessions> endedSessionsNotByItself(EndedSessions filter) {
        FilterRegistrationBean<EndedSessions> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    AfterAccountChange afterAccountChange(EndedSessions sessions) {
        return new AfterAccountChange(sessions);
    }

    /** Ends open sessions once the change of an account is certain. */
    static class AfterAccountChange {

        private final EndedSessions sessions;

        AfterAccountChange(EndedSessions sessions) {
            this.sessions = sessions;
        }

        @TransactionalEventListener(fallbackExecution = true)
        void on(AccountChanged change) {
            sessions.end(change);
        }
    }
}
