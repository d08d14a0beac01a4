package chairtime.shell.demo;

import chairtime.workflow.EngineTime;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Demonstration data exist in the demo profile only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(DemoData.class)
class DemoConfiguration {

    /** Before the web server opens its port, so that nobody sees half of the data. */
    private static final int BEFORE_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 10_000;

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock system, EngineTime engine) {
        return new DemoClock(system, engine);
    }

    @Bean
    SmartLifecycle demoStart(DemoData data, DemoClock clock) {
        return new SmartLifecycle() {

            private volatile boolean running;

            @Override
            public void start() {
                data.fill(clock);
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return BEFORE_THE_WEB_SERVER;
            }
        };
    }
}
