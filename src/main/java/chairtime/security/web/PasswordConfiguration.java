package chairtime.security.web;

import chairtime.security.domain.HashOfNobody;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed: BCrypt, about a quarter of a second of work each. Every hash names its method, so that a
 * stronger one can take over without asking anybody for a new password.
 *
 * @see "Decision 0010"
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String METHOD = "bcrypt";
    private static final int DIGEST_LENGTH = 31;

    @Bean
    PasswordEncoder passwordEncoder(@Value("${chairtime.security.bcrypt-strength:12}") int strength) {
        return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new BCryptPasswordEncoder(strength)));
    }

    /** Only the salt is by chance: to reckon a hash would take its quarter of a second at every start. */
    @Bean
    HashOfNobody hashOfNobody(@Value("${chairtime.security.bcrypt-strength:12}") int strength) {
        return new HashOfNobody("{" + METHOD + "}" + BCrypt.gensalt(strength) + ".".repeat(DIGEST_LENGTH));
    }
}
