package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.SignedInUser;
import chairtime.testing.SignIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Year ends of invented contracts of 10,000 UDA for £300,000. */
@Component
public class YearEndFixture {

    public static final FinancialYear YEAR = new FinancialYear(2022);
    public static final FinancialYear BY_HAND = new FinancialYear(2021);
    public static final String RECOVER = ReviewFixture.UNDER;
    public static final String CARRY = ReviewFixture.OVER;
    public static final String CREDIT = "1000000005";

    public final ReviewFixture people;
    public final YearEnds yearEnds;
    public final YearEndChecks checks;
    public final YearEndDesk desk;
    public final Recoveries recoveries;
    public final RecoveryDesk recoveryDesk;
    private final ContractorMonthImports imports;
    private final Clock clock;

    YearEndFixture(
            ReviewFixture people,
            YearEnds yearEnds,
            YearEndChecks checks,
            YearEndDesk desk,
            Recoveries recoveries,
            RecoveryDesk recoveryDesk,
            ContractorMonthImports imports,
            Clock clock) {
        this.people = people;
        this.yearEnds = yearEnds;
        this.checks = checks;
        this.desk = desk;
        this.recoveries = recoveries;
        this.recoveryDesk = recoveryDesk;
        this.imports = imports;
        this.clock = clock;
    }

    /** The people, and contracts at 95, 97 and 101.5 % of 2022/23 and at 50 % of 2021/22. */
    public void prepared() {
        people.prepared();
        ContractorMonthFixture.aMonth("202203")
                .contract("QAA", RECOVER, "10000", "5000")
                .importedBy(imports);
        ContractorMonthFixture.aMonth("202303")
                .contract("QAA", RECOVER, "10000", "9500")
                .contract("QAA", CARRY, "10000", "9700")
                .contract("QAA", CREDIT, "10000", "10150")
                .contract("QBB", ReviewFixture.OTHERS, "10000", "1000")
                .importedBy(imports);
    }

    /** Starts all year ends of that year and lets the provisional letters go. */
    public ReviewRunId startAll(FinancialYear year) {
        ReviewRunId run = SignIn.as(people.lead, () -> people.runs.start(ReviewKind.YEAR_END, year));
        people.work();
        return run;
    }

    /** The year end of that contract, started with all others. */
    public YearEndId started(String contract) {
        startAll(YEAR);
        return find(YEAR, contract);
    }

    public YearEndId find(FinancialYear year, String contract) {
        return SignIn.as(
                        people.lead,
                        () -> yearEnds.page(new ReviewFilter<>(year, contract, null), PageRequest.of(0, 1)))
                .getContent()
                .get(0)
                .id();
    }

    public YearEndView view(YearEndId id) {
        return SignIn.as(people.lead, () -> yearEnds.find(id));
    }

    /** The practice accepts. */
    public void accept(YearEndId id) {
        as(practiceOf(id), () -> checks.accept(id, view(id).version()));
    }

    public void query(YearEndId id, String delivered) {
        as(practiceOf(id), () -> checks.query(id, view(id).version(), "Claims are missing.", Uda.of(delivered)));
    }

    public void answerQuery(YearEndId id, String delivered) {
        as(people.lead, () -> desk.answerQuery(id, view(id).version(), Uda.of(delivered), null, "We looked at it."));
    }

    /** At 95 %, accepted: money is to recover. */
    public YearEndId recoveryDue() {
        YearEndId id = started(RECOVER);
        accept(id);
        return id;
    }

    /** £15,000 to recover, agreed in that many monthly instalments from 31 January 2024 on. */
    public YearEndId recoverySet(int instalments) {
        YearEndId id = recoveryDue();
        decide(id, plan(RecoveryKind.OFFER, "15000", instalments));
        answerSchedule(id, true, "");
        return id;
    }

    /** Finance records money that came on the day of now. */
    public void received(YearEndId id, String pounds) {
        SignIn.run(
                people.finance,
                () -> recoveryDesk.record(
                        id, view(id).version(), new NewReceipt(today(), Money.of(pounds), MoneyWay.PAID, "BACS 1")));
    }

    public RecoveryAccount account(YearEndId id) {
        return SignIn.as(people.finance, () -> recoveries.account(id)).orElseThrow();
    }

    public LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    public void decide(YearEndId id, RecoveryPlan plan) {
        as(people.commissioner, () -> desk.decideRecovery(id, view(id).version(), plan));
    }

    public void answerSchedule(YearEndId id, boolean agreed, String remark) {
        as(people.practice, () -> checks.answerSchedule(id, view(id).version(), agreed, remark));
    }

    public static RecoveryPlan plan(RecoveryKind kind, String pounds, int instalments) {
        return new RecoveryPlan(
                kind, Money.of(pounds), instalments, LocalDate.of(2024, 1, 31), false, "It was not delivered.");
    }

    private SignedInUser practiceOf(YearEndId id) {
        return view(id).contract().contractNumber().equals(RECOVER) ? people.practice : people.otherPractice;
    }

    private void as(SignedInUser user, Runnable work) {
        SignIn.run(user, work);
        people.runJobs();
    }
}
