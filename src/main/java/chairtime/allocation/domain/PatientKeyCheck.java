package chairtime.allocation.domain;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tries the key of patients' details before anything is built. */
class PatientKeyCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new PatientKeySettings(context.getEnvironment()).check();
    }
}
