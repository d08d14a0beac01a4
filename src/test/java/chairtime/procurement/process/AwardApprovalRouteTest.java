package chairtime.procurement.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.procurement.process.CapacityProcurement.Decisions;
import chairtime.security.ApprovalTier;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table and both sides of every boundary. */
class AwardApprovalRouteTest {

    private static final Map<ApprovalTier, Money> USUAL = Map.of(
            ApprovalTier.HEAD, Money.of("50000"),
            ApprovalTier.DIRECTOR, Money.of("250000"),
            ApprovalTier.EXECUTIVE, Money.of("1000000"),
            ApprovalTier.COMMITTEE, Money.of("5000000"));

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(
            Decisions.AWARD_APPROVAL_ROUTE,
            AwardApprovalRouteTest.class.getClassLoader().getResourceAsStream(Decisions.RESOURCE));

    @ParameterizedTest
    @CsvSource({
        "0,HEAD",
        "0.01,HEAD",
        "49999.99,HEAD",
        "50000,HEAD",
        "50000.01,DIRECTOR",
        "250000,DIRECTOR",
        "250000.01,EXECUTIVE",
        "1000000,EXECUTIVE",
        "1000000.01,COMMITTEE",
        "5000000,COMMITTEE",
        "5000000.01,BOARD",
        "999999999.99,BOARD"
    })
    void theLowestTierWhoseLimitCoversTheValueApproves(String value, ApprovalTier tier) {
        assertThat(tierFor(value, USUAL)).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"100,HEAD", "100.01,DIRECTOR", "200.01,EXECUTIVE", "300.01,COMMITTEE", "400.01,BOARD"})
    void theLimitsAreThoseOfTheCommissioner(String value, ApprovalTier tier) {
        Map<ApprovalTier, Money> own = Map.of(
                ApprovalTier.HEAD, Money.of("100"),
                ApprovalTier.DIRECTOR, Money.of("200"),
                ApprovalTier.EXECUTIVE, Money.of("300"),
                ApprovalTier.COMMITTEE, Money.of("400"));

        assertThat(tierFor(value, own)).isEqualTo(tier);
    }

    private ApprovalTier tierFor(String value, Map<ApprovalTier, Money> limits) {
        return ApprovalTier.valueOf(engine.evaluateDecisionTable(table, RouteInputs.of(Money.of(value), limits))
                .getSingleEntry());
    }
}
