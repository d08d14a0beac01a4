package chairtime.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An engine whose own threads work, beside several people. */
public final class WorkingEngine implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofMillis(1);
    private static final Duration LOOK_WHETHER_IDLE = Duration.ofMillis(20);

    private final ProcessEngine engine;
    private final ExecutorService people;

    /** @param people how many do something at a time */
    public WorkingEngine(ProcessEngine engine, int people) {
        this.engine = engine;
        this.people = Executors.newFixedThreadPool(people);
        // diagrams that were only deployed to be measured have nobody who describes their tasks
        LoggingSystem.get(getClass().getClassLoader())
                .setLogLevel("chairtime.worklist.process.WorkItemProjection", LogLevel.ERROR);
    }

    /** Settings of an application whose engine works from the start, on a database that nobody has used before. */
    public static void settings(DynamicPropertyRegistry settings) {
        Path folder = Path.of("target", "bench-database-" + UUID.randomUUID());
        settings.add("chairtime.test.jobs", () -> true);
        settings.add("chairtime.data.dir", folder::toString);
    }

    /** Lets the people do all of this, several at a time, and waits until the engine has nothing left to do. */
    public <T> void all(List<T> work, Consumer<T> doing) throws Exception {
        List<Callable<Void>> calls = work.stream()
                .<Callable<Void>>map(each -> () -> {
                    doing.accept(each);
                    return null;
                })
                .toList();
        for (Future<Void> done : people.invokeAll(calls)) {
            done.get();
        }
        untilIdle();
    }

    /** Timers that fell due because the clock was moved are not noticed by themselves. */
    public void clockWasMoved() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .jobWasAdded();
    }

    /** Waits until the engine has nothing left to do. */
    public void untilIdle() {
        until(
                LOOK_WHETHER_IDLE,
                () -> engine.getManagementService()
                                .createJobQuery()
                                .executable()
                                .withRetriesLeft()
                                .count()
                        == 0);
        long failed =
                engine.getManagementService().createJobQuery().noRetriesLeft().count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " jobs failed");
        }
    }

    /** Waits until that is so, within a millisecond. */
    public static void until(Callable<Boolean> so) {
        until(LOOK, so);
    }

    private static void until(Duration look, Callable<Boolean> so) {
        long start = System.nanoTime();
        try {
            while (!so.call()) {
                if (System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new IllegalStateException("It has not happened");
                }
                LockSupport.parkNanos(look.toNanos());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
