package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table, with every value of its inputs. */
class SlotSuitabilityTableTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(
            SlotSuitabilityTable.KEY,
            SlotSuitabilityTableTest.class.getClassLoader().getResourceAsStream(SlotSuitabilityTable.RESOURCE));

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_MEDICAL,URGENT,NEVER",
        "EMERGENCY_MEDICAL,NON_URGENT,NEVER",
        "EMERGENCY_MEDICAL,ROUTINE,NEVER",
        "EMERGENCY_DENTAL,URGENT,NEVER",
        "EMERGENCY_DENTAL,NON_URGENT,NEVER",
        "EMERGENCY_DENTAL,ROUTINE,NEVER",
        "URGENT,URGENT,ALWAYS",
        "URGENT,NON_URGENT,ALWAYS",
        "URGENT,ROUTINE,ALWAYS",
        "NON_URGENT,URGENT,ONCE_RELEASED",
        "NON_URGENT,NON_URGENT,ALWAYS",
        "NON_URGENT,ROUTINE,ALWAYS",
        "ROUTINE,URGENT,ONCE_RELEASED",
        "ROUTINE,NON_URGENT,ONCE_RELEASED",
        "ROUTINE,ROUTINE,ALWAYS"
    })
    void slotsSuitTheirOwnCategoryAndMorePressingOnesAndOthersOnceReleased(
            UrgencyCategory patient, UrgencyCategory meantFor, Suitability suits) {
        String answer = engine.evaluateDecisionTable(table, SlotSuitabilityTable.inputs(patient, meantFor))
                .getSingleEntry();

        assertThat(Suitability.valueOf(answer)).isEqualTo(suits);
    }
}
