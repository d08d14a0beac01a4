package chairtime.crash;

import chairtime.ChairtimeApplication;
import chairtime.activity.YearEndProcess;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.notification.Letter;
import chairtime.notification.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the application does between a start and the end that a step has for it. Arguments: the step, the data
 * directory, the file that takes what stands after the start.
 */
public final class CrashScenario {

    /** A stretch of the journey; each but the last ends with the Java machine stopped dead. */
    enum Step {
        /** Stops just after a need was raised. */
        NEED,
        /** Stops in the middle of holding a slot for a patient, just after a call was published. */
        PUBLISH,
        /** Stops just after the third bid was handed in and the patient accepted the slot. */
        BIDS,
        /** Stops in the middle of opening the bids, whose deadline passed while nothing ran. */
        OPENING,
        /** Stops between two evaluators' scores. */
        FIRST_SCORES,
        /** Stops after the approval, before sessions and letters, in the middle of starting the year ends of all contracts. */
        APPROVAL,
        /** Stops when the second letter was set, before anything of that transaction is kept. */
        LETTERS,
        /** Ends in an orderly way. */
        REST
    }

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private CrashScenario() {}

    public static void main(String[] arguments) {
        try {
            run(Step.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(Step step, Path home, Path state) throws IOException {
        ConfigurableApplicationContext application = start(step, home);
        if (step == Step.OPENING || step == Step.LETTERS) {
            awaitTheEnd();
        }
        if (step != Step.APPROVAL) {
            awaitIdle(application);
        }
        writeState(application, state);
        AutowireCapableBeanFactory factory = application.getAutowireCapableBeanFactory();
        factory.createBean(CrashJourney.class).play(step);
        if (step == Step.PUBLISH || step == Step.APPROVAL) {
            awaitTheEnd();
        }
        if (step == Step.REST) {
            application.close();
            System.exit(0);
        }
        Runtime.getRuntime().halt(HaltPoint.HALTED);
    }

    private static ConfigurableApplicationContext start(Step step, Path home) {
        HaltPoint point = haltPoint(step);
        return new SpringApplicationBuilder(ChairtimeApplication.class)
                .profiles("demo")
                .initializers(context -> {
                    if (point != null) {
                        context.addBeanFactoryPostProcessor(factory -> factory.addBeanPostProcessor(point));
                    }
                })
                .run(
                        "--server.port=0",
                        "--chairtime.data.dir=" + home,
                        "--chairtime.security.bcrypt-strength=4",
                        "--camunda.bpm.job-execution.enabled=" + (step != Step.APPROVAL));
    }

    private static @Nullable HaltPoint haltPoint(Step step) {
        return switch (step) {
            case PUBLISH ->
                new HaltPoint(
                        AuditLog.class,
                        "record",
                        1,
                        arguments -> CrashPatient.isOfferedASlotBy((AuditEntry) arguments[0]));
            case OPENING ->
                new HaltPoint(AuditLog.class, "record", 1, arguments -> ((AuditEntry) arguments[0])
                        .action()
                        .equals("procurement.bidsOpened"));
            case APPROVAL -> new HaltPoint(YearEndProcess.class, "start", 3, arguments -> true);
            case LETTERS ->
                new HaltPoint(Letters.class, "keep", 2, arguments -> !((Letter) arguments[0])
                        .key()
                        .startsWith("activity."));
            default -> null;
        };
    }

    private static void awaitTheEnd() {
        Awaitility.await().atMost(PATIENCE).until(() -> false);
    }

    /** Neither a step of a process nor the start of a review is left to do. */
    private static void awaitIdle(ConfigurableApplicationContext application) {
        ManagementService engine = application.getBean(ManagementService.class);
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> jdbc.queryForObject(
                                        "SELECT COUNT(*) FROM activity_review_run WHERE ended_at IS NULL", Long.class)
                                == 0
                        && engine.createJobQuery().executable().count() == 0);
    }

    private static void writeState(ConfigurableApplicationContext application, Path file) throws IOException {
        Map<String, String> state = new CrashState(application.getBean(JdbcTemplate.class)).of(CrashJourney.TITLE);
        Files.writeString(
                file,
                state.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n")));
    }
}
