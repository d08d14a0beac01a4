package chairtime.security.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SignInLimitsTest {

    @Test
    void theNamesOfTheOperationsGuideChangeThem() {
        SignInLimits limits = limits(Map.of(
                "CHAIRTIME_SECURITY_LOCK_OUT_FAILURES", "3",
                "CHAIRTIME_SECURITY_LOCK_OUT_FAILURES_OF_NAME", "30",
                "CHAIRTIME_SECURITY_LOCK_OUT_FAILURES_OF_ADDRESS", "300",
                "CHAIRTIME_SECURITY_LOCK_OUT_DURATION", "1h"));

        assertThat(limits).isEqualTo(new SignInLimits(3, 30, 300, Duration.ofHours(1)));
    }

    @Test
    void withoutThemFiveFailuresAtOneAddressLockForAQuarterOfAnHour() {
        assertThat(limits(Map.of())).isEqualTo(new SignInLimits(5, 100, 100, Duration.ofMinutes(15)));
    }

    private static SignInLimits limits(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, settings));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("chairtime.security.lock-out", SignInLimits.class);
    }
}
