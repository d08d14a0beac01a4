package chairtime.activity.domain;

import static chairtime.activity.domain.TermsFixture.APRIL;
import static chairtime.activity.domain.TermsFixture.MARCH_END;
import static chairtime.activity.domain.TermsFixture.OCTOBER;
import static chairtime.activity.domain.TermsFixture.applied;
import static chairtime.activity.domain.TermsFixture.change;
import static chairtime.activity.domain.TermsFixture.contract;
import static chairtime.activity.domain.TermsFixture.noticed;
import static chairtime.activity.domain.TermsFixture.once;
import static chairtime.activity.domain.TermsFixture.target;
import static chairtime.activity.domain.TermsFixture.until;
import static chairtime.activity.domain.TermsFixture.uplift;
import static chairtime.activity.domain.TermsFixture.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTrackTest {

    private static final TermsTrack NOTHING = new TermsTrack(List.of());

    @Test
    void aFullYearIsItsTargetAndValue() {
        TermsOfYear terms = year(2024, contract());

        assertThat(target(terms)).isEqualTo("10000");
        assertThat(terms.value()).isEqualTo(Money.of("300000"));
        assertThat(year(2023, contract()).any()).isFalse();
    }

    @Test
    void aContractThatStartsInOctoberIsProRatedByItsDays() {
        TermsOfYear terms = year(2024, applied(NOTHING, change(TermsKind.START, OCTOBER, "10000", "300000")));

        assertThat(terms.parts()).singleElement().satisfies(part -> assertThat(part.days())
                .isEqualTo(182));
        assertThat(target(terms)).as("10,000 x 182 / 365").isEqualTo("4986.3014");
        assertThat(terms.value()).isEqualTo(Money.of("149589.04"));
        assertThat(target(year(2025, applied(NOTHING, change(TermsKind.START, OCTOBER, "10000", "300000")))))
                .isEqualTo("10000");
    }

    @Test
    void aYearWithALeapDayHas366Days() {
        TermsOfYear terms =
                year(2023, applied(NOTHING, change(TermsKind.START, LocalDate.of(2023, 10, 1), "36600", "366000")));

        assertThat(terms.daysOfYear()).isEqualTo(366);
        assertThat(target(terms)).as("183 of 366 days").isEqualTo("18300");
    }

    @Test
    void aVariationInTheMiddleCountsEachPartByItsDays() {
        TermsOfYear terms = year(2024, applied(contract(), change(TermsKind.VARIATION, OCTOBER, "8000", "250000")));

        assertThat(terms.parts()).extracting(TermsOfYear.Part::days).containsExactly(183L, 182L);
        assertThat(target(terms)).as("(10,000 x 183 + 8,000 x 182) / 365").isEqualTo("9002.7397");
        assertThat(terms.value()).isEqualTo(Money.of("275068.49"));
    }

    @Test
    void anUpliftIsBackdatedOverEverythingFromItsFirstDayAndHoldsTheTargets() {
        TermsTrack rebased = applied(contract(), change(TermsKind.VOLUNTARY_REBASE, OCTOBER, "8000", "240000"));

        TermsTrack raised = applied(rebased, uplift(APRIL, "4.64"));

        assertThat(raised.versions())
                .extracting(TermsVersionRow::value)
                .containsExactly(Money.of("313920.00"), Money.of("251136.00"));
        assertThat(target(year(2024, raised))).isEqualTo(target(year(2024, rebased)));
        assertThat(raised.versions()).extracting(TermsVersionRow::from).containsExactly(APRIL, OCTOBER);
    }

    @Test
    void anUpliftFromTheMiddleOfAVersionLeavesItsFirstPart() {
        TermsTrack raised = applied(contract(), uplift(OCTOBER, "10"));

        assertThat(raised.versions())
                .extracting(TermsVersionRow::value)
                .containsExactly(Money.of("300000"), Money.of("330000"));
        assertThat(year(2024, raised).value())
                .as("(300,000 x 183 + 330,000 x 182) / 365")
                .isEqualTo(Money.of("314958.90"));
    }

    @Test
    void aMinimumValueLowersTheTargetAndHoldsTheValue() {
        TermsTrack low = applied(NOTHING, change(TermsKind.START, APRIL, "12000", "300000"));

        TermsTrack raised = applied(low, change(TermsKind.MINIMUM_UDA_VALUE, APRIL, "10714.2857", null));

        assertThat(target(year(2024, raised))).isEqualTo("10714.2857");
        assertThat(year(2024, raised).value()).isEqualTo(Money.of("300000"));
        assertThatThrownBy(() -> low.record(change(TermsKind.MINIMUM_UDA_VALUE, APRIL, "12000", null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lowers the target");
    }

    @Test
    void aHandBackLeavesLessAndAClosureNothing() {
        TermsTrack less = applied(contract(), change(TermsKind.HAND_BACK, OCTOBER, "6000", "180000"));
        assertThat(target(year(2025, less))).isEqualTo("6000");
        assertThatThrownBy(() -> contract().record(change(TermsKind.HAND_BACK, OCTOBER, "10000", "300000")))
                .isInstanceOf(RefusedException.class);

        TermsTrack closed = applied(less, change(TermsKind.CLOSURE, LocalDate.of(2025, 1, 1), null, null));
        assertThat(year(2025, closed).any()).isFalse();
        assertThat(year(2024, closed).parts())
                .extracting(TermsOfYear.Part::days)
                .containsExactly(183L, 92L);
    }

    @Test
    void aRebaseForOneYearIsFollowedByWhatWasBefore() {
        TermsTrack oneYear =
                applied(contract(), until(change(TermsKind.VOLUNTARY_REBASE, APRIL, "7000", "210000"), MARCH_END));

        assertThat(target(year(2024, oneYear))).isEqualTo("7000");
        assertThat(target(year(2025, oneYear))).isEqualTo("10000");
    }

    @Test
    void termsThatWouldOverlapOthersAreRefusedWithTheDayToChoose() {
        TermsTrack oneYear =
                applied(contract(), until(change(TermsKind.VOLUNTARY_REBASE, APRIL, "7000", "210000"), MARCH_END));

        assertThatThrownBy(() -> oneYear.record(change(TermsKind.VARIATION, OCTOBER, "9000", "270000")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("overlap")
                .hasMessageContaining("31 Mar 2025")
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).field()).contains("validTo"));
        assertThatThrownBy(() -> contract().record(change(TermsKind.START, OCTOBER, "1", "1")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("overlap terms that hold from 1 Apr 2024 until further notice");
    }

    @Test
    void aContractMayStartAgainAfterItsClosure() {
        TermsTrack again = applied(
                contract(),
                change(TermsKind.CLOSURE, OCTOBER, null, null),
                until(change(TermsKind.START, LocalDate.of(2025, 4, 1), "5000", "150000"), LocalDate.of(2026, 3, 31)));

        assertThat(target(year(2025, again))).isEqualTo("5000");
        assertThat(year(2026, again).any()).isFalse();
    }

    @Test
    void whatDoesNotRecurCountsWholeAndEndsInItsYear() {
        TermsChange extra = once(until(change(TermsKind.START, OCTOBER, "500", "15000"), MARCH_END));
        TermsTrack once = applied(NOTHING, extra);

        assertThat(target(year(2024, contract(), once))).isEqualTo("10500");
        assertThat(target(year(2025, contract(), once))).isEqualTo("10000");
        assertThatThrownBy(() -> NOTHING.record(until(extra, LocalDate.of(2025, 4, 1))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("31 Mar 2025");
        TermsTrack given = applied(once, once(until(change(TermsKind.HAND_BACK, OCTOBER, "200", "6000"), MARCH_END)));
        assertThat(target(year(2024, contract(), given))).isEqualTo("10200");
    }

    @Test
    void aForcedRebaseHasTheDayOfItsNotice() {
        TermsChange rebase = change(TermsKind.FORCED_REBASE, LocalDate.of(2025, 4, 1), "8000", "240000");

        assertThat(target(year(2025, applied(contract(), noticed(rebase, LocalDate.of(2025, 3, 31))))))
                .isEqualTo("8000");
        assertRefused(noticed(rebase, null), "agreedOn");
    }

    @Test
    void termsThatSayTooLittleAreRefusedAtTheirField() {
        assertRefused(change(TermsKind.START, APRIL, null, "1"), "target");
        assertRefused(change(TermsKind.START, APRIL, "-1", "1"), "target");
        assertRefused(change(TermsKind.START, APRIL, "1", null), "value");
        assertRefused(change(TermsKind.START, LocalDate.of(206, 4, 1), "1", "1"), "validFrom");
        assertRefused(until(change(TermsKind.START, OCTOBER, "1", "1"), APRIL), "validTo");
        assertRefused(uplift(APRIL, "0"), "upliftPercent");
        assertRefused(change(TermsKind.VARIATION, APRIL, "1", "1"), "validFrom");
        assertRefused(once(change(TermsKind.START, APRIL, "1", "1")), "validTo");
    }

    private static void assertRefused(TermsChange change, String field) {
        assertThatThrownBy(() -> NOTHING.record(change))
                .isInstanceOf(RefusedException.class)
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).field()).contains(field));
    }
}
