package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.OfferTerms;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.process.UrgentAllocation.Decisions;
import java.time.Duration;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the table and both sides of every boundary. */
class OfferPolicyTableTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(
            Decisions.OFFER_POLICY,
            OfferPolicyTableTest.class.getClassLoader().getResourceAsStream(Decisions.RESOURCE));

    @ParameterizedTest
    @CsvSource({
        "URGENT,-600,15,20,30,3",
        "URGENT,0,15,20,30,3",
        "URGENT,240,15,20,30,3",
        "URGENT,241,30,60,30,3",
        "URGENT,1440,30,60,30,3",
        "NON_URGENT,-1,60,120,60,3",
        "NON_URGENT,1440,60,120,60,3",
        "NON_URGENT,1441,240,480,60,3",
        "NON_URGENT,10080,240,480,60,3"
    })
    void theLessTimeIsLeftTheShorterOffersLive(
            UrgencyCategory category, long minutesLeft, int offer, int confirm, int notice, int unanswered) {
        OfferTerms terms = OfferPolicyTable.read(result(category, minutesLeft).getSingleResult());

        assertThat(terms)
                .isEqualTo(new OfferTerms(
                        Duration.ofMinutes(offer),
                        Duration.ofMinutes(confirm),
                        Duration.ofMinutes(notice),
                        unanswered));
    }

    @ParameterizedTest
    @EnumSource(names = {"EMERGENCY_MEDICAL", "EMERGENCY_DENTAL", "ROUTINE"})
    void nothingIsOfferedToOthers(UrgencyCategory category) {
        assertThat(result(category, 100)).isEmpty();
    }

    private DmnDecisionTableResult result(UrgencyCategory category, long minutesLeft) {
        return engine.evaluateDecisionTable(table, OfferPolicyTable.inputs(category, Duration.ofMinutes(minutesLeft)));
    }
}
