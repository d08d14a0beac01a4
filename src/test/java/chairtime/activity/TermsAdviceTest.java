package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.domain.SettingRows;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a commissioner is told to look at before it records terms. Today is 2 October 2023. */
@ChairtimeTest
class TermsAdviceTest {

    private static final String CONTRACT = "1000000001";
    private static final LocalDate NOTICE = LocalDate.of(2023, 10, 2);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    TermsRegister register;

    @Autowired
    SettingRows settings;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aContractUnderTheLineInThreeYears() {
        year("201903", "9100");
        year("202203", "5000");
        year("202303", "9400");
        aMonth("202309").contract("QAA", CONTRACT, "10000", "4000").importedBy(imports);
        SignIn.as(SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER));
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void aForcedRebaseIsShownTheLevelThatTheYearsLeadTo() {
        year("201803", "9300");

        assertThat(lookAt(change(TermsKind.FORCED_REBASE, APRIL, "9400", "282000", NOTICE)))
                .singleElement()
                .asString()
                .contains("Under 96 % in each of 3 years", "2022/23", "a target of 9,400 UDA", "from memory");
    }

    @Test
    void aForcedRebaseThatTheYearsDoNotAllowIsSaidToBeOne() {
        assertThat(lookAt(change(TermsKind.FORCED_REBASE, APRIL, "9400", "282000", NOTICE)))
                .singleElement()
                .asString()
                .contains("may not be rebased by force", "under 96 % in each of the 3 years", "Check that");
    }

    @Test
    void aForcedRebaseHoldsFromThe1AprilAfterItsNoticeWhereTheLawSaysSo() {
        LocalDate served = LocalDate.of(2024, 4, 2);
        TermsChange tooSoon = change(TermsKind.FORCED_REBASE, LocalDate.of(2024, 10, 1), "9400", "282000", served);

        assertThatThrownBy(() -> register.preview(tooSoon))
                .hasMessageContaining("from a 1 April after the notice: choose 1 Apr 2025");
        settings.keep(new SettingAnswer(
                "QAA", RuleSetting.REBASING_NOTICE_FROM, APRIL, null, "AT_ONCE", Certainty.SOURCED, "New law"));
        assertThat(register.preview(tooSoon).years()).isNotEmpty();
        assertThatThrownBy(() -> register.preview(
                        change(TermsKind.FORCED_REBASE, LocalDate.of(2024, 4, 1), "9400", "282000", served)))
                .hasMessageContaining("does not hold before its notice");
    }

    @Test
    void aHandBackOnShortNoticeIsSaidToBeOne() {
        LocalDate december = LocalDate.of(2023, 12, 1);

        assertThat(lookAt(change(TermsKind.HAND_BACK, december, "9000", "270000", NOTICE)))
                .singleElement()
                .asString()
                .contains("says 3 months before", "until 2 Jan 2024", "from memory");
        assertThat(lookAt(change(TermsKind.HAND_BACK, LocalDate.of(2024, 1, 2), "9000", "270000", NOTICE)))
                .isEmpty();
        settings.keep(new SettingAnswer(
                "QAA",
                RuleSetting.HAND_BACK_NOTICE,
                LocalDate.of(2023, 4, 1),
                null,
                "NONE",
                Certainty.SOURCED,
                "Contract"));
        assertThat(lookAt(change(TermsKind.HAND_BACK, december, "9000", "270000", NOTICE)))
                .isEmpty();
    }

    @Test
    void aRateUnderTheLeastValueIsShownTheTargetThatReachesIt() {
        assertThat(lookAt(change(TermsKind.VARIATION, APRIL, "10000", "240000", null)))
                .singleElement()
                .asString()
                .contains("£24.00", "2024/25", "under the least value of £28.00 (sourced)", "a target of 8,571 UDA");
        assertThat(lookAt(change(TermsKind.VARIATION, APRIL, "8571", "240000", null)))
                .isEmpty();
        assertThat(lookAt(change(TermsKind.VARIATION, APRIL, "0", "0", null))).isEmpty();
    }

    private List<String> lookAt(TermsChange change) {
        return register.preview(change).lookAt();
    }

    private void year(String march, String delivered) {
        aMonth(march).contract("QAA", CONTRACT, "10000", delivered).importedBy(imports);
    }

    private static TermsChange change(
            TermsKind kind, LocalDate from, String target, String value, @Nullable LocalDate notice) {
        return new TermsChange(
                CONTRACT,
                ServiceLine.GENERAL,
                true,
                kind,
                from,
                null,
                Uda.of(target),
                Money.of(value),
                null,
                notice,
                "As agreed",
                "");
    }
}
