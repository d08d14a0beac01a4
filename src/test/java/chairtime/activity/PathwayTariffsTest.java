package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody has said over how many claims pathway 3 is paid: the number is doubtful, and administrators change it. */
@ChairtimeTest
class PathwayTariffsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Autowired
    TariffChanges changes;

    @Autowired
    ActivityRules rules;

    @Autowired
    CoursePrices prices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser admin;

    @BeforeEach
    void anAdministrator() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 10, 1, 9, 0)));
        admin = people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN);
    }

    @AfterEach
    void theUsualTariffsAgain() {
        jdbc.update("DELETE FROM reference_tariff WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theUsualNumberSaysThatItIsDoubtful() {
        assertThat(SignIn.as(admin, rules::tariffs))
                .filteredOn(tariff -> tariff.item() == TariffItem.PATHWAY_3)
                .singleElement()
                .returns(6, Tariff::claims)
                .returns(Certainty.DOUBTFUL, Tariff::certainty)
                .satisfies(tariff -> assertThat(tariff.source()).contains("nor the number of claims was found"));
    }

    @Test
    void anotherNumberIsPreviewedAuditedAndPrices() {
        TariffChange four = pathway(TariffItem.PATHWAY_3, 4);

        assertThat(SignIn.as(admin, () -> changes.preview(four)))
                .first()
                .isEqualTo("Complex care pathway 3: £256.73 over 6 claims now, £256.73 over 4 claims then, for courses"
                        + " selected by acceptance.");
        SignIn.run(admin, () -> changes.change(four, "Guide of the NHSBSA"));

        assertThat(earned("QAA", DAY).pounds()).as("256.73 over 4").isEqualTo(Money.of("64.18"));
        assertThat(earned("QAA", DAY).units()).as("at 30 pounds a unit").isEqualTo(Uda.of("2.1394"));
        assertThat(earned("QAA", DAY.minusDays(1)).pounds()).isEqualTo(Money.of("42.79"));
        assertThat(earned("QBB", DAY).pounds()).isEqualTo(Money.of("42.79"));
        assertThat(jdbc.queryForMap("SELECT * FROM audit_entry WHERE action = 'activity.tariffChanged'"))
                .containsEntry("before_state", "£256.73 over 6 claims")
                .containsEntry("after_state", "£256.73 over 4 claims")
                .containsEntry("reason", "Guide of the NHSBSA");
    }

    @Test
    void withoutANumberItStaysAsItIs() {
        SignIn.run(admin, () -> changes.change(pathway(TariffItem.PATHWAY_3, null), "The pounds alone"));

        assertThat(earned("QAA", DAY).pounds()).isEqualTo(Money.of("42.79"));
    }

    @ParameterizedTest(name = "{0} over {1} claims")
    @CsvSource({"PATHWAY_3, 0", "PATHWAY_3, -6", "PATHWAY_1, 37", "UNSCHEDULED, 2", "BAND_1, 2"})
    void numbersThatMakeNoSenseAreRefusedAtTheirField(TariffItem item, int claims) {
        assertThatThrownBy(() -> SignIn.run(admin, () -> changes.change(pathway(item, claims), "Agreed")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .hasValue("claims"));
    }

    private Earned earned(String commissioner, LocalDate accepted) {
        int day = (int) accepted.toEpochDay();
        return prices.of(commissioner)
                .earned(new Course(
                        CourseCategory.PATHWAY_3,
                        day,
                        day,
                        Course.NO_DAY,
                        day,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        0,
                        new BigDecimal("30")));
    }

    private static TariffChange pathway(TariffItem item, @Nullable Integer claims) {
        return new TariffChange(item, DAY, null, new BigDecimal("256.73"), claims, Certainty.SOURCED);
    }
}
