package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ClaimedMonth;
import chairtime.activity.LedgerKind;
import chairtime.activity.MonthSource;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearBookTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final YearClock CLOCK = new YearClock(6, 15);

    private final List<PublishedMonth> months = new ArrayList<>();
    private final List<LedgerRow> entries = new ArrayList<>();
    private final List<ClaimedMonth> claims = new ArrayList<>();

    @Test
    void ofAMonthTheAgreedFigureCountsElseThePublishedElseTheClaims() {
        published(4, "800");
        published(5, "700");
        claimed(5, 6, "650");
        claimed(6, 7, "600");
        claimed(6, 8, "40");
        agreed(4, "810.5");

        YearBook.Delivered delivered = book().delivered();

        assertThat(delivered.months().subList(0, 4))
                .extracting(DeliveredMonth::source)
                .containsExactly(MonthSource.AGREED, MonthSource.PUBLISHED, MonthSource.CLAIMS, MonthSource.NO_DATA);
        assertThat(delivered.total()).isEqualTo(Uda.of("2150.5"));
    }

    @Test
    void aBlankMonthIsNoDataAndNotZero() {
        published(4, "0");
        published(5, null);

        assertThat(book().delivered().months().get(0).units()).isEqualTo(Uda.ZERO);
        assertThat(book().delivered().months().get(1).units()).isNull();
        assertThat(book().delivered().months().get(1).source()).isEqualTo(MonthSource.NO_DATA);
    }

    @Test
    void aCounterEntryPutsEverythingBack() {
        published(4, "800");
        LedgerRow agreed = agreed(4, "900");
        LedgerRow deficit = entry(LedgerKind.CARRY_FORWARD_IN, "300", null, null);
        LedgerRow more = entry(LedgerKind.ADJUSTMENT, "-12.5", 4, null);
        assertThat(book().delivered().total()).isEqualTo(Uda.of("887.5"));
        assertThat(book().sum(LedgerKind.CARRY_FORWARD_IN)).isEqualTo(Uda.of("300"));

        List.of(agreed, deficit, more).forEach(this::counter);

        assertThat(book().delivered().total()).isEqualTo(Uda.of("800"));
        assertThat(book().sum(LedgerKind.CARRY_FORWARD_IN)).isEqualTo(Uda.ZERO);
    }

    @Test
    void whatWasScheduledAfterTheFifteenthMonthDoesNotCount() {
        claimedIn(3, YearMonth.of(2024, 6), "90");
        claimedIn(3, YearMonth.of(2024, 7), "10");

        assertThat(book().delivered().total()).isEqualTo(Uda.of("90"));
    }

    @Test
    void midYearCountsWhatWasScheduledUpToSeptember() {
        claimed(8, 9, "500");
        claimed(9, 9, "100");
        claimed(9, 10, "400");
        published(9, "505");
        published(10, "520");

        YearBook.Delivered scheduled = book().scheduledByMidYear();

        assertThat(scheduled.total()).isEqualTo(Uda.of("600"));
        assertThat(scheduled.approximated()).isFalse();
    }

    @Test
    void midYearWithoutClaimsIsAnApproximationByCompletedMonths() {
        published(4, "500");
        published(9, "505");
        published(10, "520");

        assertThat(book().scheduledByMidYear().total()).isEqualTo(Uda.of("1005"));
        assertThat(book().scheduledByMidYear().approximated()).isTrue();
    }

    @Test
    void aFigureAgreedWithALaterPayStatementDoesNotCountAtMidYear() {
        published(9, "505");
        entry(LedgerKind.AGREED_MONTH, "700", 9, YearMonth.of(2023, 11));

        assertThat(book().scheduledByMidYear().total()).isEqualTo(Uda.of("505"));
        assertThat(book().delivered().total()).isEqualTo(Uda.of("700"));
    }

    @Test
    void withoutRecordedTermsTheNewestPublishedMonthSaysThem() {
        published(4, "1");
        months.add(new PublishedMonth(
                "1000000001", TreatmentMonth.of(2023, 5), "QAA", Uda.of("9000"), Money.of("280000"), null));

        assertThat(book().terms().orElseThrow().target()).isEqualTo(Uda.of("9000"));
        assertThat(book().terms().orElseThrow().parts()).isEmpty();
        months.clear();
        assertThat(book().terms()).isEmpty();
    }

    private YearBook book() {
        ContractTerms contract = new ContractTerms(
                "1000000001",
                "P1000000001",
                "Practice",
                "QAA",
                null,
                null,
                Uda.of("10000").units(),
                Money.of("300000").amount(),
                LocalDate.of(2023, 9, 1));
        return new YearBook(contract, YEAR, CLOCK, List.of(), months, entries, claims);
    }

    private void published(int month, @Nullable String units) {
        months.add(new PublishedMonth(
                "1000000001",
                TreatmentMonth.of(2023, month),
                "QAA",
                Uda.of("10000"),
                Money.of("300000"),
                units == null ? null : Uda.of(units)));
    }

    private void claimed(int treated, int scheduled, String units) {
        claims.add(new ClaimedMonth(
                "1000000001", TreatmentMonth.of(2023, treated), YearMonth.of(2023, scheduled), Uda.of(units)));
    }

    private void claimedIn(int monthOf2024, YearMonth scheduled, String units) {
        claims.add(new ClaimedMonth("1000000001", TreatmentMonth.of(2024, monthOf2024), scheduled, Uda.of(units)));
    }

    private LedgerRow agreed(int month, String units) {
        return entry(LedgerKind.AGREED_MONTH, units, month, null);
    }

    private LedgerRow entry(LedgerKind kind, String units, @Nullable Integer month, @Nullable YearMonth scheduled) {
        LedgerRow row = new LedgerRow(
                entries.size() + 1,
                "1000000001",
                "QAA",
                YEAR,
                kind,
                Uda.of(units),
                null,
                month == null ? null : TreatmentMonth.of(2023, month),
                scheduled,
                "Letter",
                "Agreed",
                "",
                null,
                "key" + entries.size(),
                Instant.EPOCH,
                1L,
                "Kim");
        entries.add(row);
        return row;
    }

    private void counter(LedgerRow row) {
        entries.add(row.countered("Wrong", new LedgerRow.By("QAA", Instant.EPOCH, 1L, "Kim")));
    }
}
