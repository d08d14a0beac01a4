package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The months that a delivery figure covers, all of one financial year, each with its working days and its dated limit.
 *
 * @param months at least one, in order
 * @param workingDaysInYear working days of the financial year
 */
public record PeriodMonths(List<Share> months, int workingDaysInYear) {

    /**
     * @param month first day
     * @param workingDays working days of the month
     * @param minimumTarget contracts up to and including this target are left out
     */
    public record Share(LocalDate month, int workingDays, BigDecimal minimumTarget) {}

    /** First day of the last month. */
    public LocalDate last() {
        return months.get(months.size() - 1).month();
    }

    /** Working days of all its months. */
    public int workingDays() {
        return months.stream().mapToInt(Share::workingDays).sum();
    }

    /** The same months, with contracts of every size above none. */
    public PeriodMonths withEveryContract() {
        return new PeriodMonths(
                months.stream()
                        .map(share -> new Share(share.month(), share.workingDays(), BigDecimal.ZERO))
                        .toList(),
                workingDaysInYear);
    }

    /** The months as a derived table {@code p(m, wd, minimum)}; dates and numbers only, so there is nothing to inject. */
    String asTable() {
        return months.stream()
                .map(share -> "SELECT DATE '%s' AS m, %d AS wd, %s AS minimum"
                        .formatted(
                                share.month(),
                                share.workingDays(),
                                share.minimumTarget().toPlainString()))
                .collect(Collectors.joining(" UNION ALL ", "(", ") p"));
    }
}
