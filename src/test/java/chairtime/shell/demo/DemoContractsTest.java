package chairtime.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoContractsTest {

    private final List<DemoContract> all = DemoContracts.all();
    private final List<DemoContract> northmere =
            all.stream().filter(c -> c.area() == DemoArea.NORTHMERE).toList();

    @Test
    void northmereHasNinetyContractsAndThreeNeighboursAHandfulEach() {
        assertThat(northmere).hasSize(90);
        assertThat(all.stream().map(c -> c.area().code()).distinct()).hasSize(4).allMatch(code -> code.startsWith("Z"));
    }

    @Test
    void ratesAndSizesAreSpreadAsInThePublishedMonths() {
        double[] rates = all.stream().mapToDouble(DemoContract::rate).sorted().toArray();

        assertThat(rates[rates.length / 2]).isCloseTo(31.8, within(1.5));
        assertThat(rates[rates.length / 20]).isCloseTo(26.2, within(1.5));
        assertThat(rates[rates.length * 19 / 20]).isCloseTo(43.2, within(4.0));
        assertThat(northmere.stream()
                        .mapToInt(DemoContract::annualTarget)
                        .average()
                        .orElseThrow())
                .isBetween(12_000.0, 19_000.0);
    }

    @Test
    void someContractsHaveNoTargetAndSomeReportNothing() {
        assertThat(northmere.stream().filter(c -> c.annualTarget() == 0)).hasSizeBetween(2, 5);
        assertThat(northmere.stream().filter(DemoContract::silent)).hasSizeBetween(2, 5);
    }

    @Test
    void everyPlaceIsInventedAndEveryNumberUnique() {
        assertThat(all).allMatch(c -> c.postcode().matches("Z[NHKO]\\d \\d[A-Z]{2}"));
        assertThat(all).allMatch(c -> c.lsoa().matches("E0199\\d{4}"));
        assertThat(all.stream().map(DemoContract::number).distinct()).hasSameSizeAs(all);
    }

    @Test
    void theWholeAreaDeliversBetweenSixtyAndNinetyFivePercentAndDipsInDecember() {
        double november = percent(TreatmentMonth.of(2025, 11));
        double december = percent(TreatmentMonth.of(2025, 12));
        double march = percent(TreatmentMonth.of(2026, 3));

        assertThat(november).isBetween(60.0, 95.0);
        assertThat(november - december).isBetween(5.0, 11.0);
        assertThat(march).isGreaterThan(november);
    }

    private double percent(TreatmentMonth month) {
        WorkingDayCalendar calendar = new WorkingDayCalendar();
        String file = new String(
                new ContractorMonthFile(calendar, new FinancialYear(2023)).write(month, northmere),
                StandardCharsets.UTF_8);
        List<String[]> rows = Arrays.stream(file.split("\r?\n"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> Integer.parseInt(row[7]) > 100)
                .toList();
        assertThat(rows).allMatch(row -> row.length == 22);
        double delivered = rows.stream()
                .filter(row -> !row[9].isBlank())
                .mapToDouble(row -> Double.parseDouble(row[9]))
                .sum();
        double target =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[7])).sum();
        double share = (double) calendar.workingDays(month) / calendar.workingDaysInYear(month.financialYear());
        return 100 * delivered / (target * share);
    }
}
