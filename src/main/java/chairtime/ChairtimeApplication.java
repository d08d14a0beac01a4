package chairtime;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Chairtime. */
@SpringBootApplication
public class ChairtimeApplication {

    /**
     * Starts the application; a start that fails is told in the log and ends the process with exit code 1.
     *
     * @param args Spring Boot's command line
     */
    public static void main(String[] args) {
        // The engine stores dates without a zone: in UTC no hour is skipped or repeated by a clock change.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            SpringApplication.run(ChairtimeApplication.class, args);
        } catch (RuntimeException alreadyReported) {
            System.exit(1);
        }
    }
}
