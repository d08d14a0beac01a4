package chairtime.platform.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tries the database's settings before anything is built. */
class DatabaseStartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseProperties properties = new DatabaseProperties(context.getEnvironment());
        if (properties.embedded()) {
            properties.programsDirectory();
            DataDirectory.take(properties.home()).close();
        } else {
            ExistingServer.check(properties);
        }
    }
}
