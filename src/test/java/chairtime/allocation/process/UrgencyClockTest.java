package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.Presentation;
import chairtime.allocation.ProposedCategory;
import chairtime.allocation.RedFlag;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table, and each row against every row below it. */
class UrgencyClockTest {

    private final DmnModelInstance model =
            Dmn.readModelFromStream(UrgencyClockTest.class.getClassLoader().getResourceAsStream(UrgencyClock.RESOURCE));
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(UrgencyClock.DECISION, model);

    /**
     * A row that something leads to.
     *
     * @param flag red flag of the row, if it has one
     * @param symptom symptom of the row, if it has one
     * @param disposition category of the disposition code of the row, if it has one
     */
    record Row(
            UrgencyCategory category,
            String because,
            @Nullable RedFlag flag,
            @Nullable Symptom symptom,
            @Nullable UrgencyCategory disposition) {

        private static Row of(UrgencyCategory category, String because, RedFlag flag) {
            return new Row(category, because, flag, null, null);
        }

        private static Row of(UrgencyCategory category, String because, Symptom symptom) {
            return new Row(category, because, null, symptom, null);
        }

        private static Row of(UrgencyCategory category, String because) {
            return new Row(category, because, null, null, category);
        }
    }

    static List<Row> rows() {
        return List.of(
                Row.of(UrgencyCategory.EMERGENCY_MEDICAL, "breathing", RedFlag.AIRWAY),
                Row.of(UrgencyCategory.EMERGENCY_MEDICAL, "fever", RedFlag.SEPSIS),
                Row.of(UrgencyCategory.EMERGENCY_MEDICAL, "injury", RedFlag.FACIAL_INJURY),
                Row.of(UrgencyCategory.EMERGENCY_MEDICAL, "code stands for a medical emergency"),
                Row.of(UrgencyCategory.EMERGENCY_DENTAL, "bleeding", RedFlag.BLEEDING),
                Row.of(UrgencyCategory.EMERGENCY_DENTAL, "knocked out", RedFlag.KNOCKED_OUT_TOOTH),
                Row.of(UrgencyCategory.EMERGENCY_DENTAL, "swelling rising", RedFlag.SPREADING_SWELLING),
                Row.of(UrgencyCategory.EMERGENCY_DENTAL, "code stands for a dental emergency"),
                Row.of(UrgencyCategory.URGENT, "Severe pain", Symptom.SEVERE_PAIN),
                Row.of(UrgencyCategory.URGENT, "Infection", Symptom.INFECTION),
                Row.of(UrgencyCategory.URGENT, "nerve", Symptom.BROKEN_TOOTH_NERVE),
                Row.of(UrgencyCategory.URGENT, "code stands for urgent care"),
                Row.of(UrgencyCategory.NON_URGENT, "Mild pain", Symptom.MILD_PAIN),
                Row.of(UrgencyCategory.NON_URGENT, "Lost crown", Symptom.LOST_FILLING),
                Row.of(UrgencyCategory.NON_URGENT, "without pain", Symptom.BROKEN_TOOTH),
                Row.of(UrgencyCategory.NON_URGENT, "denture", Symptom.LOOSE_DENTURE),
                Row.of(UrgencyCategory.NON_URGENT, "code stands for non-urgent care"),
                Row.of(UrgencyCategory.ROUTINE, "Check-up", Symptom.CHECK_UP),
                Row.of(UrgencyCategory.ROUTINE, "code stands for routine care"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowAloneLeadsToItsCategory(Row row) {
        assertThat(proposed(row).category()).isEqualTo(row.category());
        assertThat(proposed(row).because()).contains(row.because());
    }

    @Test
    void ofTwoRowsTheMorePressingOneCounts() {
        List<Row> rows = rows();
        IntStream.range(0, rows.size()).forEach(upper -> IntStream.range(upper + 1, rows.size())
                .filter(lower ->
                        rows.get(upper).disposition() == null || rows.get(lower).disposition() == null)
                .forEach(lower -> assertThat(
                                proposed(rows.get(upper), rows.get(lower)).because())
                        .as(rows.get(upper) + " and " + rows.get(lower))
                        .contains(rows.get(upper).because())));
    }

    @Test
    void aPatientOfWhomNothingIsKnownCountsAsUrgent() {
        assertThat(proposed().category()).isEqualTo(UrgencyCategory.URGENT);
        assertThat(proposed().because()).startsWith("Too little is known");
    }

    @Test
    void everySignComplaintAndCategoryHasItsRow() {
        assertThat(rows().stream().map(Row::flag).filter(flag -> flag != null))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(RedFlag.class));
        assertThat(rows().stream().map(Row::symptom).filter(symptom -> symptom != null))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Symptom.class));
        assertThat(rows().stream().map(Row::disposition).filter(category -> category != null))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(UrgencyCategory.class));
        assertThat(model.getModelElementsByType(Rule.class)).hasSize(rows().size() + 1);
    }

    @Test
    void theTableIsNamedAfterItsFileAndItsHistoryIsKeptForALimitedTime() {
        Decision decision = model.getModelElementById(UrgencyClock.DECISION);

        assertThat(UrgencyClock.RESOURCE).endsWith("/" + UrgencyClock.DECISION + ".dmn");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(decision.getVersionTag()).isNotBlank();
        assertThat(model.getModelElementsByType(Rule.class))
                .allMatch(rule -> rule.getId().startsWith("rule_")
                        && !rule.getDescription().getTextContent().isBlank());
    }

    private ProposedCategory proposed(Row... rows) {
        UrgencyCategory byDisposition = Stream.of(rows)
                .map(Row::disposition)
                .filter(category -> category != null)
                .findFirst()
                .orElse(null);
        Presentation presentation = new Presentation(
                Set.copyOf(Stream.of(rows)
                        .map(Row::symptom)
                        .filter(one -> one != null)
                        .toList()),
                Set.copyOf(Stream.of(rows)
                        .map(Row::flag)
                        .filter(one -> one != null)
                        .toList()),
                null);
        return UrgencyClockTable.read(
                engine.evaluateDecisionTable(table, UrgencyClockTable.inputs(presentation, byDisposition))
                        .getSingleResult());
    }
}
