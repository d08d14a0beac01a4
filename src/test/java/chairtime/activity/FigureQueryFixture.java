package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import chairtime.workflow.DueJobs;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A contract whose contractor month says 800 and whose claims say 812.4, with the people of both sides. */
@Component
public class FigureQueryFixture {

    public static final String CONTRACT = "1000000001";
    public static final String OTHERS = "1000000003";
    public static final TreatmentMonth SEPTEMBER = TreatmentMonth.of(2023, 9);
    public static final FinancialYear YEAR = new FinancialYear(2023);
    public static final String QUESTION = "Which courses are missing in the published figure?";
    public static final Uda RIGHT = Uda.of("812.4");

    public final FigureQueries queries;
    public final FigureQueryDesk desk;
    public final FigureQueryAnswers answers;
    public final SourceDifferences differences;
    public final ContractYears years;
    private final ContractorMonthImports imports;
    private final People people;
    private final JdbcTemplate jdbc;
    private final DueJobs jobs;
    private final TestClock clock;

    public SignedInUser lead;
    public SignedInUser auditor;
    public SignedInUser stranger;
    public SignedInUser practice;
    public SignedInUser otherPractice;

    FigureQueryFixture(
            FigureQueries queries,
            FigureQueryDesk desk,
            FigureQueryAnswers answers,
            SourceDifferences differences,
            ContractYears years,
            ContractorMonthImports imports,
            People people,
            JdbcTemplate jdbc,
            DueJobs jobs,
            TestClock clock) {
        this.queries = queries;
        this.desk = desk;
        this.answers = answers;
        this.differences = differences;
        this.years = years;
        this.imports = imports;
        this.people = people;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Stores people, the contractor month and the sums of claims; call it before each test. */
    public void prepared() {
        Organisation own = Organisation.commissioner("QAA");
        lead = people.register("lead", own, Role.RECOVERY_LEAD);
        auditor = people.register("auditor", own, Role.AUDITOR);
        stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD);
        practice = people.register("practice", Organisation.provider("P" + CONTRACT), Role.PROVIDER);
        otherPractice = people.register("other", Organisation.provider("P1000000002"), Role.PROVIDER);
        ContractorMonthFixture.aMonth("202309")
                .contract("QAA", CONTRACT, "10000", "800")
                .contract("QAA", "1000000002", "10000", "500")
                .contract("QBB", OTHERS, "10000", "700")
                .importedBy(imports);
        claimed(CONTRACT, 9, "800");
        claimed(CONTRACT, 11, "12.4");
        claimed("1000000002", 9, "500");
        claimed(OTHERS, 9, "600");
    }

    /** Claims of September 2023 with the pay statement of that month, into the sums that the importer keeps. */
    public void claimed(String contract, int scheduledIn, String units) {
        claimed(contract, scheduledIn, units, "0", "0", 0);
    }

    public void claimed(String contract, int scheduledIn, String units, String foundation, String flexible, int late) {
        int treatment = 2023 * 12 + 8;
        int schedule = 2023 * 12 + scheduledIn - 1;
        String sums = "claims, late, after_year, units, units_foundation, units_flexible, pounds, patient_charges)";
        String more = " ON DUPLICATE KEY UPDATE claims = claims + VALUES(claims), late = late + VALUES(late),"
                + " units = units + VALUES(units), units_foundation = units_foundation + VALUES(units_foundation),"
                + " units_flexible = units_flexible + VALUES(units_flexible)";
        jdbc.update(
                "INSERT INTO activity_claim_month (contract_number, treatment_month, schedule_month, category,"
                        + " commissioner_code, " + sums + " VALUES (?, ?, ?, 1, 'QAA', 10, ?, 0, ?, ?, ?, 0, 0)",
                contract,
                treatment,
                schedule,
                late,
                units,
                foundation,
                flexible);
        jdbc.update(
                "INSERT INTO activity_claim_contract_month (contract_number, treatment_month, " + sums
                        + " VALUES (?, ?, 10, ?, 0, ?, ?, ?, 0, 0)" + more,
                contract,
                treatment,
                late,
                units,
                foundation,
                flexible);
        jdbc.update(
                "INSERT INTO activity_claim_contract_year (financial_year, contract_number, " + sums
                        + " VALUES (2023, ?, 10, ?, 0, ?, ?, ?, 0, 0)" + more,
                contract,
                late,
                units,
                foundation,
                flexible);
    }

    /** The practice is asked. */
    public FigureQueryId asked() {
        FigureQueryId id = SignIn.as(lead, () -> desk.ask(CONTRACT, SEPTEMBER, QUESTION));
        runJobs();
        return id;
    }

    /** The practice has answered. */
    public FigureQueryId answered() {
        FigureQueryId id = asked();
        answer(id);
        return id;
    }

    public void answer(FigureQueryId id) {
        SignIn.run(practice, () -> answers.send(id, version(id), RIGHT, "Claims of November came late."));
        runJobs();
    }

    public void askAgain(FigureQueryId id) {
        SignIn.run(lead, () -> desk.askAgain(id, version(id), "Which claims of November?"));
        runJobs();
    }

    public void agree(FigureQueryId id) {
        SignIn.run(lead, () -> desk.agree(id, version(id), RIGHT, "The claims are complete."));
        runJobs();
    }

    public void withdraw(FigureQueryId id) {
        SignIn.run(lead, () -> desk.withdraw(id, version(id), "NHSBSA has published again."));
        runJobs();
    }

    public FigureQueryView query(FigureQueryId id) {
        return SignIn.as(lead, () -> queries.find(id));
    }

    public long version(FigureQueryId id) {
        return query(id).version();
    }

    public List<SourceDifference> found(DifferenceFilter filter) {
        return SignIn.as(lead, () -> differences.page(filter, PageRequest.of(0, 50)));
    }

    public SourceComparison compared() {
        return SignIn.as(lead, () -> differences.compare(CONTRACT, SEPTEMBER));
    }

    public void at(LocalDateTime time) {
        clock.set(LondonTime.instantOf(time));
        runJobs();
    }

    public void runJobs() {
        SignIn.run(null, jobs::runDue);
    }
}
