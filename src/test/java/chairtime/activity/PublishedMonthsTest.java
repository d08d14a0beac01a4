package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.directory.Directory;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SharedData;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the six published months of 2023/24 give. */
@ChairtimeTest
class PublishedMonthsTest {

    private static final List<String> MONTHS = List.of("202304", "202305", "202306", "202307", "202308", "202309");

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    DeliveryPositions positions;

    @Autowired
    Delivery delivery;

    @Autowired
    Contracts contracts;

    @Autowired
    Directory directory;

    @Test
    void everyRowIsAcceptedAndSumsEqualTheNationalSeries() throws IOException {
        Map<String, Long> national = nationalUda();

        for (String month : MONTHS) {
            ImportResult result = ContractorMonthFixture.importPublished(imports, month);

            assertThat(result.rejections()).isEmpty();
            assertThat(result.rowsAccepted()).isEqualTo(result.rowsRead()).isBetween(6_770, 6_815);
            assertThat(result.udaDelivered()
                            .units()
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue())
                    .isEqualTo(national.get(result.month().toString()));
        }
        assertThat(directory.commissioners()).hasSize(42);
        yearToDateAddsTheSixMonths();
    }

    private void yearToDateAddsTheSixMonths() {
        SignIn.as(ContractorMonthFixture.COMMISSIONER);
        DeliveryFigures figures = delivery.yearToDate("QMM", Set.of()).orElseThrow();

        assertThat(figures.month()).isEqualTo(TreatmentMonth.of(2023, 9));
        assertThat(figures.workingDays()).isEqualTo(18 + 20 + 22 + 21 + 22 + 21);
        assertThat(figures.contracts()).isGreaterThanOrEqualTo(95);
        BigDecimal sum = positions.trend("QMM", figures.month(), 6).stream()
                .map(month -> month.delivered().units())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(figures.delivered()).isEqualTo(new Uda(sum));
        assertThat(contracts.ofCommissioner("QMM")).hasSizeGreaterThanOrEqualTo(95);
    }

    @Test
    void septemberOf2023StandsAsNhsEnglandReckonsIt() {
        ContractorMonthFixture.importPublished(imports, "202309");
        SignIn.as(ContractorMonthFixture.COMMISSIONER);

        DeliveryFigures norfolk = figures("QMM");

        assertThat(norfolk.contracts()).isEqualTo(95);
        assertThat(norfolk.annualTarget()).isEqualTo(Uda.of("1530370"));
        assertThat(norfolk.delivered()).isEqualTo(Uda.of("81172.8"));
        assertThat(norfolk.workingDays()).isEqualTo(21);
        assertThat(norfolk.workingDaysInYear()).isEqualTo(250);
        assertThat(percent("QMM")).isEqualTo("63.14");
        assertThat(percent("QOC")).isEqualTo("75.75");
        assertThat(percent("QUA")).isEqualTo("86.21");
        assertThat(percent("QHL")).isEqualTo("89.21");
        assertThat(percent("QWU")).isEqualTo("90.69");
    }

    @Test
    void aprilOf2023StandsAsNhsEnglandReckonsIt() {
        ContractorMonthFixture.importPublished(imports, "202304");
        SignIn.as(ContractorMonthFixture.COMMISSIONER);

        DeliveryFigures april = positions
                .commissioner("QMM", new DeliveryPeriod(TreatmentMonth.of(2023, 4), false))
                .orElseThrow()
                .figures();

        assertThat(april.workingDays()).isEqualTo(18);
        assertThat(april.percent()).isNotNull();
        assertThat(april.percent().setScale(2, RoundingMode.HALF_UP)).isEqualTo("54.39");
    }

    private DeliveryFigures figures(String code) {
        return positions
                .commissioner(code, new DeliveryPeriod(TreatmentMonth.of(2023, 9), false))
                .orElseThrow()
                .figures();
    }

    private BigDecimal percent(String code) {
        BigDecimal percent = figures(code).percent();
        assertThat(percent).isNotNull();
        return percent.setScale(2, RoundingMode.HALF_UP);
    }

    private static Map<String, Long> nationalUda() throws IOException {
        return Files.readAllLines(SharedData.file("nhsbsa_national_monthly_dental_activity.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(row -> row[0], row -> Long.parseLong(row[1])));
    }
}
