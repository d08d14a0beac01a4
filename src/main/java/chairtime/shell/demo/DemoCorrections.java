package chairtime.shell.demo;

import chairtime.activity.ContractLedger;
import chairtime.activity.ContractYears;
import chairtime.activity.LedgerKind;
import chairtime.activity.NewLedgerEntry;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.UUID;

/** Corrections before the year ends, after which one contract is a little over its target and one exactly at it. */
final class DemoCorrections {

    private static final LocalTime NOON = LocalTime.of(12, 35);
    private static final String AT_TARGET = DemoArea.NORTHMERE.numbers() + "007900";

    private final ContractYears years;
    private final ContractLedger ledger;

    DemoCorrections(ContractYears years, ContractLedger ledger) {
        this.years = years;
        this.ledger = ledger;
    }

    /** @param over number of the contract that comes to be over its target */
    void tell(DemoPeople people, DemoTimeline timeline, String over, FinancialYear year) {
        timeline.at(
                58,
                NOON,
                () -> people.run("finance", () -> {
                    correct(over, year, "1.012", "NHSBSA, courses transferred from a closed contract");
                    correct(AT_TARGET, year, "1", "NHSBSA, claims of March with a wrong contract number");
                }));
    }

    private void correct(String contract, FinancialYear year, String share, String source) {
        YearFigures figures = years.find(contract, year).orElseThrow().figures();
        BigDecimal wanted =
                figures.contracted().units().multiply(new BigDecimal(share)).setScale(1, RoundingMode.HALF_UP);
        ledger.enter(new NewLedgerEntry(
                contract,
                year,
                LedgerKind.ADJUSTMENT,
                new Uda(wanted).minus(figures.adjusted()),
                null,
                null,
                null,
                source,
                "The practice and NHSBSA agree on it",
                "",
                UUID.randomUUID().toString()));
    }
}
