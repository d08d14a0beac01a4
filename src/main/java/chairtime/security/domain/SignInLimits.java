package chairtime.security.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failures lock whom for how long.
 *
 * @param failures of one name at one address within a day, which lock that name at that address
 * @param failuresOfName of one name, wherever from, within an hour, which lock the name
 * @param failuresOfAddress at one address, whatever the name, within an hour, which lock the address
 * @param duration how long a lock lasts
 * @see "Decision 0010"
 */
@ConfigurationProperties("chairtime.security.lock-out")
record SignInLimits(
        @DefaultValue("5") int failures,
        @DefaultValue("100") int failuresOfName,
        @DefaultValue("100") int failuresOfAddress,
        @DefaultValue("15m") Duration duration) {}
