package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.COMMISSIONER;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/** Working days: 20 in May and 22 in June 2023, of 250 in the year. */
@ChairtimeTest
class DeliveryTest {

    private static final TreatmentMonth JUNE = TreatmentMonth.of(2023, 6);
    private static final DeliveryPeriod IN_JUNE = new DeliveryPeriod(JUNE, false);
    private static final DeliveryPeriod TO_JUNE = new DeliveryPeriod(JUNE, true);
    private static final PageRequest WORST = PageRequest.of(0, 10, Sort.by("percent"));
    private static final SignedInUser PROVIDER =
            SignIn.user(7, "provider", Organisation.provider("P1000000001"), Role.PROVIDER);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    DeliveryPositions positions;

    @Autowired
    ContractPositions contracts;

    @Autowired
    ContractLookup lookup;

    @Autowired
    Contracts contractsForModules;

    @Autowired
    Delivery delivery;

    @Autowired
    DeliveryExports exports;

    @BeforeEach
    void mayAndJune() {
        aMonth("202305")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "5000", "300")
                .importedBy(imports);
        aMonth("202306")
                .contract("QAA", "1000000001", "10000", "1000")
                .contract("QAA", "1000000002", "5000", "")
                .contract("QAA", "1000000003", "100", "50")
                .contract("QAA", "1000000004", "101", "0")
                .importedBy(imports);
        SignIn.as(COMMISSIONER);
    }

    @Test
    void contractsOfUpTo100UdaAreLeftOutAndBlankOnesCountAsNothingDelivered() {
        DeliveryFigures june =
                positions.commissioner("QAA", IN_JUNE).orElseThrow().figures();

        assertThat(june.contracts()).isEqualTo(3);
        assertThat(june.contractsWithoutData()).isEqualTo(1);
        assertThat(june.annualTarget()).isEqualTo(Uda.of("15101"));
        assertThat(june.delivered()).isEqualTo(Uda.of("1000"));
        assertThat(june.expected()).isEqualTo(Uda.of("1328.888"));
    }

    @Test
    void theShortfallIsCountedContractByContractAtItsOwnRate() {
        DeliveryFigures june =
                positions.commissioner("QAA", IN_JUNE).orElseThrow().figures();

        // 10000 x 22 / 250 = 880 are exceeded; 440 and 8.888 are short, at 30 pounds
        assertThat(june.shortfall()).isEqualTo(Uda.of("448.888"));
        assertThat(june.shortfallValue()).isEqualTo(Money.of("13466.64"));
    }

    @Test
    void aCorrectedMonthShowsAtOnceAlsoToWhoHasJustLooked() {
        assertThat(positions.commissioners(TO_JUNE, "", WORST).getContent())
                .extracting(found -> found.figures().delivered())
                .containsExactly(Uda.of("2100"));

        aMonth("202306").contract("QAA", "1000000001", "10000", "1200").importedBy(imports);
        SignIn.as(COMMISSIONER);

        assertThat(positions.commissioners(TO_JUNE, "", WORST).getContent())
                .extracting(found -> found.figures().delivered())
                .containsExactly(Uda.of("2300"));
    }

    @Test
    void theYearToDateAddsMonthsAndExpectsNothingOfAMonthThatDoesNotListTheContract() {
        DeliveryFigures figures =
                positions.commissioner("QAA", TO_JUNE).orElseThrow().figures();

        assertThat(figures.workingDays()).isEqualTo(42);
        assertThat(figures.expected()).isEqualTo(Uda.of("2528.888"));
        assertThat(figures.delivered()).isEqualTo(Uda.of("2100"));
        assertThat(figures.contractsWithoutData()).isZero();
        assertThat(delivery.yearToDate("QAA", Set.of("NR30"))).contains(figures);
        assertThat(delivery.yearToDate("QAA", Set.of("NR99")).orElseThrow().contracts())
                .isZero();
        assertThat(delivery.yearToDate("QXX", Set.of())).isEmpty();
    }

    @Test
    void noDataIsAStateOfItsOwnAndWorstComeFirst() {
        var page = contracts.ofCommissioner("QAA", IN_JUNE, ContractFilter.ALL, WORST);

        assertThat(page).extracting(ContractDelivery::number).containsExactly("1000000002", "1000000004", "1000000001");
        assertThat(page)
                .extracting(ContractDelivery::state)
                .containsExactly(DeliveryState.NO_DATA, DeliveryState.LATE, DeliveryState.ON_TRACK);
        assertThat(contracts.ofCommissioner(
                        "QAA", IN_JUNE, new ContractFilter("0004", Set.of("NR30"), DeliveryState.LATE), WORST))
                .extracting(ContractDelivery::number)
                .containsExactly("1000000004");
        assertThat(contracts.ofCommissioner("QAA", IN_JUNE, new ContractFilter("100%", Set.of(), null), WORST))
                .isEmpty();
    }

    @Test
    void theMonthsOfAContractShowBlanksAsNoData() {
        var months = lookup.months("1000000002", PageRequest.of(0, 10)).getContent();

        assertThat(months).extracting(ContractMonth::month).containsExactly(JUNE, TreatmentMonth.of(2023, 5));
        assertThat(months.get(0).delivered()).isNull();
        assertThat(months.get(0).state()).isEqualTo(DeliveryState.NO_DATA);
        assertThat(months.get(1).expected()).isEqualTo(Uda.of("400"));
        assertThat(positions.trend("QAA", JUNE, 12))
                .extracting(MonthOfDelivery::delivered)
                .containsExactly(Uda.of("1100"), Uda.of("1000"));
    }

    @Test
    void aProviderSeesItsOwnContractsOnly() {
        SignIn.as(PROVIDER);

        assertThat(contracts.mine(IN_JUNE, WORST))
                .extracting(ContractDelivery::number)
                .containsExactly("1000000001");
        assertThat(contracts.mySums(TO_JUNE).orElseThrow().delivered()).isEqualTo(Uda.of("1800"));
        assertThat(lookup.contract("1000000001").providerCode()).isEqualTo("P1000000001");
        assertThat(lookup.search("Practice", 10))
                .extracting(ContractView::number)
                .containsExactly("1000000001");
        assertThatThrownBy(() -> lookup.contract("1000000002")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.months("1000000002", WORST)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> contracts.ofCommissioner("QAA", IN_JUNE, ContractFilter.ALL, WORST))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> positions.commissioner("QAA", IN_JUNE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contractsForModules.ofCommissioner("QAA")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contractsForModules.ofProvider("P1000000002"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> delivery.yearToDate("QAA", Set.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListsCanBeTakenAwayAsFiles() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        exports.contracts("QAA", IN_JUNE, ContractFilter.ALL, Sort.by("percent"), DeliveryExports.Format.CSV, csv);
        exports.commissioners(IN_JUNE, "", Sort.by("percent"), DeliveryExports.Format.XLSX, xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .element(1)
                .asString()
                .contains("1000000002");
        assertThat(xlsx.toByteArray()).startsWith('P', 'K');
    }
}
