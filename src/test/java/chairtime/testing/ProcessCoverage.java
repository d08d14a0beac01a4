package chairtime.testing;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Measures which elements of a diagram the tests of a class reach. A class named {@code ...PathsTest} must reach every
 * element and flow of its process; others need not. Reports are in {@code target/process-test-coverage}.
 */
@TestConfiguration(proxyBeanMethods = false)
class ProcessCoverage {

    private static volatile String testClass = "";

    static void begin(Class<?> next) {
        testClass = next.getSimpleName();
    }

    // where jobs run by themselves, they run outside any test's measurement, which fails them
    @Bean
    @ConditionalOnProperty(name = "chairtime.test.coverage", havingValue = "true", matchIfMissing = true)
    AbstractProcessEnginePlugin processCoverage() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
            }
        };
    }

    @Bean
    ProcessEngineCoverageProperties processCoverageProperties() {
        Condition<Double> everyPathWhereItIsAskedFor = new Condition<>(
                coverage -> !testClass.endsWith("PathsTest") || coverage >= 1.0, "every path of the process");
        return new ProcessEngineCoverageProperties(
                false,
                false,
                List.of(),
                List.of(everyPathWhereItIsAskedFor),
                Map.of(),
                List.of(),
                "target/process-test-coverage");
    }
}
