package chairtime.activity.domain;

import chairtime.activity.ClaimedMonth;
import chairtime.activity.LedgerKind;
import chairtime.activity.MonthSource;
import chairtime.activity.ServiceLine;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the ledger has of a contract's financial year.
 *
 * @param contract the contract
 * @param year the year
 * @param clock up to when claims count
 * @param versions recorded terms known now that begin before the year ends
 * @param months published months of the year, by month
 * @param entries entries of the year
 * @param claims claims completed in the year
 */
public record YearBook(
        ContractTerms contract,
        FinancialYear year,
        YearClock clock,
        List<TermsVersionRow> versions,
        List<PublishedMonth> months,
        List<LedgerRow> entries,
        List<ClaimedMonth> claims) {

    /**
     * What counts as delivered.
     *
     * @param months by month
     * @param unplaced adjustments of no month
     * @param total all together
     */
    public record Delivered(List<DeliveredMonth> months, Uda unplaced, Uda total) {

        /** Whether any figure is of completed months instead of what was scheduled. */
        public boolean approximated() {
            return months.stream().anyMatch(month -> month.source() == MonthSource.PUBLISHED);
        }
    }

    /** Only what is published of the year. */
    public YearBook published() {
        return new YearBook(contract, year, clock, List.of(), months, List.of(), List.of());
    }

    /** Whether terms of general dentistry are recorded for the time up to this year; then the months' do not count. */
    public boolean isRecorded() {
        return versions.stream().anyMatch(version -> version.line() == ServiceLine.GENERAL && version.recurring());
    }

    /** The newest published month of the year. */
    public Optional<PublishedMonth> newestMonth() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** The recorded terms of that service. */
    public TermsOfYear recorded(ServiceLine line) {
        return TermsOfYear.of(year, line, versions);
    }

    /** The year's terms of general dentistry: the recorded ones, else those of the newest month; empty without. */
    public Optional<TermsOfYear> terms() {
        if (isRecorded()) {
            return Optional.of(recorded(ServiceLine.GENERAL)).filter(TermsOfYear::any);
        }
        return newestMonth().map(month -> new TermsOfYear(year, month.target(), month.value(), List.of()));
    }

    /** Entries of that kind added up; a counter-entry takes away what it corrects. */
    public Uda sum(LedgerKind kind) {
        return sum(entries.stream().filter(entry -> entry.kind() == kind));
    }

    /** The year's delivery: of each month the agreed figure, else the published, else the claims. */
    public Delivered delivered() {
        List<DeliveredMonth> found = treatmentMonths(clock.lastMonth(year))
                .map(month -> {
                    DeliveredMonth sources = sources(month, clock.yearEnd(year), null);
                    return sources.agreed() != null
                            ? sources
                            : sources.published() != null
                                    ? from(sources, MonthSource.PUBLISHED, sources.published())
                                    : from(sources, MonthSource.CLAIMS, sources.claimed());
                })
                .toList();
        return delivered(found, null);
    }

    /**
     * What was scheduled by the mid-year cut: of each month up to it the agreed figure, else the claims scheduled by
     * then; of a contract without claims the published months, which are of what was completed.
     */
    public Delivered scheduledByMidYear() {
        YearMonth cut = clock.midYear(year);
        List<DeliveredMonth> found = treatmentMonths(cut)
                .map(month -> {
                    DeliveredMonth sources = sources(month, cut, cut);
                    return sources.agreed() != null
                            ? sources
                            : claims.isEmpty()
                                    ? from(sources, MonthSource.PUBLISHED, sources.published())
                                    : from(sources, MonthSource.CLAIMS, sources.claimed());
                })
                .toList();
        return delivered(found, cut);
    }

    private Delivered delivered(List<DeliveredMonth> found, @Nullable YearMonth cut) {
        Uda unplaced = sum(entries.stream()
                .filter(entry -> entry.kind() == LedgerKind.ADJUSTMENT
                        && entry.treatmentMonth() == null
                        && (cut == null
                                || entry.scheduleMonth() != null
                                        && !entry.scheduleMonth().isAfter(cut))));
        Uda total = found.stream().map(DeliveredMonth::counted).reduce(unplaced, Uda::plus);
        return new Delivered(found, unplaced, total);
    }

    private DeliveredMonth sources(TreatmentMonth month, YearMonth claimsUpTo, @Nullable YearMonth entriesUpTo) {
        List<LedgerRow> ofMonth = entries.stream()
                .filter(entry -> month.equals(entry.treatmentMonth())
                        && (entriesUpTo == null
                                || entry.scheduleMonth() == null
                                || !entry.scheduleMonth().isAfter(entriesUpTo)))
                .toList();
        LedgerRow agreed = LedgerRules.standing(ofMonth).stream()
                .filter(entry -> entry.kind() == LedgerKind.AGREED_MONTH)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<ClaimedMonth> claimed = new ArrayList<>(claims.stream()
                .filter(claim -> claim.treatmentMonth().equals(month)
                        && !claim.scheduleMonth().isAfter(claimsUpTo))
                .toList());
        return new DeliveredMonth(
                month,
                agreed == null ? MonthSource.NO_DATA : MonthSource.AGREED,
                agreed == null ? null : agreed.unitsOrNone(),
                sum(ofMonth.stream().filter(entry -> entry.kind() == LedgerKind.ADJUSTMENT)),
                agreed,
                months.stream()
                        .filter(published -> published.month().equals(month))
                        .findFirst()
                        .map(PublishedMonth::delivered)
                        .orElse(null),
                List.copyOf(claimed));
    }

    private static DeliveredMonth from(DeliveredMonth sources, MonthSource source, @Nullable Uda units) {
        return new DeliveredMonth(
                sources.month(),
                units == null ? MonthSource.NO_DATA : source,
                units,
                sources.adjustments(),
                sources.agreed(),
                sources.published(),
                sources.claims());
    }

    private Stream<TreatmentMonth> treatmentMonths(YearMonth last) {
        return new TreatmentMonth(last).yearToDate().stream();
    }

    private static Uda sum(Stream<LedgerRow> rows) {
        return rows.map(LedgerRow::unitsOrNone).reduce(Uda.ZERO, Uda::plus);
    }
}
