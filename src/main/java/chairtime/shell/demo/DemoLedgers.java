package chairtime.shell.demo;

import chairtime.activity.ContractLedger;
import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.activity.LedgerKind;
import chairtime.activity.NewLedgerEntry;
import chairtime.activity.ServiceLine;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.activity.TermsRegister;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the terms of some contracts, and the entries of their ledgers. */
final class DemoLedgers {

    private static final LocalTime MORNING = LocalTime.of(10, 20);
    private static final LocalTime NOON = LocalTime.of(12, 5);
    private static final String UPLIFT = "3.31";

    private final TermsRegister register;
    private final ContractLedger ledger;
    private final Contracts contracts;

    DemoLedgers(TermsRegister register, ContractLedger ledger, Contracts contracts) {
        this.register = register;
        this.ledger = ledger;
        this.contracts = contracts;
    }

    /** @param providers codes of providers with one contract each, at least five */
    void tell(DemoPeople people, DemoTimeline timeline, List<String> providers, LocalDate today) {
        FinancialYear year = FinancialYear.of(today);
        FinancialYear last = new FinancialYear(year.startYear() - 1);
        LocalDate autumn = LocalDate.of(last.startYear(), 10, 1);
        timeline.at(
                88,
                MORNING,
                () -> people.run("commissioner", () -> {
                    change(
                            held(providers.get(0)),
                            TermsKind.VOLUNTARY_REBASE,
                            autumn,
                            0.92,
                            "A dentist left; agreed for good");
                    change(held(providers.get(1)), TermsKind.HAND_BACK, year.firstDay(), 0.85, "Two surgeries closed");
                    change(
                            held(providers.get(2)),
                            TermsKind.MINIMUM_UDA_VALUE,
                            year.firstDay(),
                            0.95,
                            "Rate under the minimum");
                    sedation(held(providers.get(3)), last);
                }));
        timeline.at(
                80,
                NOON,
                () -> people.run("finance", () -> {
                    entry(
                            held(providers.get(0)),
                            year,
                            LedgerKind.CARRY_FORWARD_IN,
                            "184.2",
                            null,
                            "Year-end letter of 30 June");
                    entry(
                            held(providers.get(1)),
                            year,
                            LedgerKind.CARRY_FORWARD_IN,
                            "-96.5",
                            null,
                            "Year-end letter of 30 June");
                    entry(
                            held(providers.get(2)),
                            year,
                            LedgerKind.MISCELLANEOUS,
                            "45",
                            null,
                            "Minute of 12 May: flood");
                }));
        timeline.at(
                62,
                MORNING,
                () -> people.run("commissioner", () -> {
                    uplift(held(providers.get(0)), year.firstDay());
                    uplift(held(providers.get(1)), year.firstDay());
                }));
        timeline.at(
                33,
                NOON,
                () -> people.run("commissioner", () -> {
                    ContractView contract = held(providers.get(0));
                    TreatmentMonth november = TreatmentMonth.of(last.startYear(), 11);
                    entry(
                            contract,
                            last,
                            LedgerKind.AGREED_MONTH,
                            "812.4",
                            november,
                            "Mail from the practice, with claim numbers");
                    entry(contract, year, LedgerKind.ADJUSTMENT, "-12", null, "NHSBSA, duplicate claims");
                }));
    }

    private void change(ContractView contract, TermsKind kind, LocalDate from, double share, String reason) {
        Uda target = new Uda(part(contract.annualTarget().units(), share, 0));
        Money value = new Money(part(contract.annualValue().amount(), share, 2));
        record(contract, kind, ServiceLine.GENERAL, from, target, kind.saysValue() ? value : null, null, reason);
    }

    private void uplift(ContractView contract, LocalDate from) {
        record(
                contract,
                TermsKind.UPLIFT,
                ServiceLine.GENERAL,
                from,
                null,
                null,
                new BigDecimal(UPLIFT),
                "Announced late and backdated to April");
    }

    private void sedation(ContractView contract, FinancialYear from) {
        record(
                contract,
                TermsKind.START,
                ServiceLine.SEDATION,
                from.firstDay(),
                Uda.of("240"),
                Money.of("52800"),
                null,
                "Sedation for anxious patients, beside the contract's UDA");
    }

    private void record(
            ContractView contract,
            TermsKind kind,
            ServiceLine line,
            LocalDate from,
            @Nullable Uda target,
            @Nullable Money value,
            @Nullable BigDecimal percent,
            String reason) {
        register.record(
                new TermsChange(
                        contract.number(), line, true, kind, from, null, target, value, percent, null, reason, ""),
                register.history(contract.number()).newest());
    }

    private void entry(
            ContractView contract,
            FinancialYear year,
            LedgerKind kind,
            String units,
            @Nullable TreatmentMonth month,
            String source) {
        ledger.enter(new NewLedgerEntry(
                contract.number(),
                year,
                kind,
                Uda.of(units),
                null,
                month,
                null,
                source,
                "As agreed with the practice",
                "",
                UUID.randomUUID().toString()));
    }

    private ContractView held(String provider) {
        return contracts.ofProvider(provider).get(0);
    }

    private static BigDecimal part(BigDecimal whole, double share, int decimals) {
        return whole.multiply(BigDecimal.valueOf(share)).setScale(decimals, RoundingMode.HALF_UP);
    }
}
