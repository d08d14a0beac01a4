package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ClaimedPart;
import chairtime.activity.SourceDifference;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the difference between contractor month and claims comes from. */
class DifferenceCausesTest {

    @Test
    void claimsLaterThanTheContractorMonthExplainMoreInTheClaims() {
        assertThat(causes("800", part(9, "800"), part(11, "12"), part(12, "0.4")))
                .containsExactly("The difference is what was claimed with the pay statement of November 2023 and later:"
                        + " the contractor month seems to be older than those claims.");
    }

    @Test
    void aTenthOfAUdaMoreIsNotExplained() {
        assertThat(causes("800.1", part(9, "800"), part(11, "12"))).isEmpty();
    }

    @Test
    void flexibleCommissioningExplainsLessInTheClaims() {
        assertThat(causes("830", part(9, "800", "0", "30", 0)))
                .containsExactly("The difference is what flexible commissioning earned: the contractor month seems to"
                        + " contain it.");
    }

    @Test
    void foundationDentistsExplainLessInTheClaims() {
        assertThat(causes("830", part(9, "800", "30", "0", 0)))
                .containsExactly("The difference is what foundation dentists earned: the contractor month seems to"
                        + " contain it.");
    }

    @Test
    void bothTogetherExplainIt() {
        assertThat(causes("850", part(9, "800", "30", "20", 0)))
                .containsExactly(
                        "The difference is what flexible commissioning and foundation dentists earned together:"
                                + " the contractor month seems to contain both.");
    }

    @Test
    void lateClaimsAreNamedWhereNothingElseExplains() {
        assertThat(causes("803.6", part(9, "800", "0", "0", 3)))
                .singleElement()
                .asString()
                .startsWith("3 claims came too late");
    }

    @Test
    void withoutClaimsOfTheMonthAFileMayBeMissing() {
        assertThat(DifferenceCauses.of(difference("800", null), List.of()))
                .singleElement()
                .asString()
                .contains("a file is missing");
    }

    @Test
    void aBlankContractorMonthIsNoData() {
        assertThat(DifferenceCauses.of(difference(null, "800"), List.of(part(9, "800"))))
                .singleElement()
                .asString()
                .contains("no data");
    }

    private static List<String> causes(String published, ClaimedPart... parts) {
        Uda claimed = List.of(parts).stream().map(ClaimedPart::units).reduce(Uda.ZERO, Uda::plus);
        return DifferenceCauses.of(difference(published, claimed.units().toPlainString()), List.of(parts));
    }

    private static ClaimedPart part(int scheduledIn, String units) {
        return part(scheduledIn, units, "0", "0", 0);
    }

    private static ClaimedPart part(int scheduledIn, String units, String foundation, String flexible, int late) {
        return new ClaimedPart(
                YearMonth.of(2023, scheduledIn), 10, late, Uda.of(units), Uda.of(foundation), Uda.of(flexible));
    }

    private static SourceDifference difference(@Nullable String published, @Nullable String claimed) {
        return new SourceDifference(
                "1000000001",
                "Practice",
                TreatmentMonth.of(2023, 9),
                published == null ? null : Uda.of(published),
                claimed == null ? null : Uda.of(claimed),
                null,
                null);
    }
}
