package chairtime.shell.demo;

import chairtime.platform.StartRefusedException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps a database with demonstration accounts, whose password everybody knows, out of real use. */
@Component
@Profile("!demo & !test")
class DemonstrationStaysOne implements SmartInitializingSingleton {

    private final DemoMarker marker;

    DemonstrationStaysOne(JdbcTemplate jdbc) {
        this.marker = new DemoMarker(jdbc);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (marker.progress() != DemoMarker.Progress.NOT_STARTED) {
            throw new StartRefusedException("This database holds the demonstration, and everybody knows the password of"
                    + " its accounts: set CHAIRTIME_DATA_DIR or CHAIRTIME_DB_URL to an empty one, or start with the"
                    + " demo profile.");
        }
    }
}
