package chairtime.journey;

import static chairtime.activity.FigureQueryFixture.CONTRACT;
import static org.awaitility.Awaitility.await;

import chairtime.activity.ClaimFixture;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.process.ActivityVerification.Elements;
import chairtime.platform.LondonTime;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.ProcessProbe;
import chairtime.testing.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Claims in, a difference explained and asked about, and the agreed figure in the ledger, at real browser windows. */
@ChairtimeTest
class LedgerJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    People people;

    @Autowired
    ProcessProbe process;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aContractorMonthAndPeople() {
        clock.set(LondonTime.instantOf(LocalDate.of(2023, 11, 20).atTime(9, 0)));
        people.register("lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD);
        people.register("practice", Organisation.provider("P" + CONTRACT), Role.PROVIDER);
        people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN);
        people.register("operator", Organisation.operator(), Role.ADMIN);
        ContractorMonthFixture.aMonth("202209")
                .contract("QAA", CONTRACT, "9000", "20")
                .importedBy(imports);
        ContractorMonthFixture.aMonth("202309")
                .contract("QAA", CONTRACT, "10000", "24")
                .contract("QAA", "1000000002", "5000", "210")
                .importedBy(imports);
    }

    @Test
    void aDifferenceBetweenClaimsAndContractorMonthEndsInAnAgreedFigure() {
        Person lead = person("lead");
        leadSendsClaimsWithOtherHeadings(lead);
        leadOpensAFigureToItsRows(lead);
        long query = leadAsksAboutTheDifference(lead);

        waitsAt(query, Elements.ANSWER);
        practiceAnswers(person("practice"), query);
        waitsAt(query, Elements.AGREE);
        leadAgreesTheFigure(lead, query);
        leadSeesItInTheLedgerAndInTheCommissionersYear(lead);
        leadAddsClaimsUpAndComparesTheirPrices(lead);
        administratorsSeeWhatTheyMaySet();
    }

    private void leadSendsClaimsWithOtherHeadings(Person lead) {
        lead.open("delivery/claims").sees("Import claims");
        lead.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("autumn.csv", "text/csv", claims().getBytes(StandardCharsets.UTF_8)));
        lead.sees("Name the columns").check("ledger-columns");
        select(lead, "CONTRACT_NUMBER", "Contract");
        select(lead, "CLAIM_REFERENCE", "Our number");
        lead.press("Keep these columns and import").sees("Its claims are in the sums of your contracts.");
        lead.sees("The first 500 rows of each reason:").check("ledger-claims-imported");
    }

    private void leadOpensAFigureToItsRows(Person lead) {
        lead.open("delivery/contracts/" + CONTRACT + "?year=2023").sees("Where 2023/24 stands");
        cell(lead, "Delivered").click();
        lead.sees("Of each month the agreed figure").check("ledger-contract-figure");
        lead.open("delivery/contracts/" + CONTRACT + "/claims?treatment=2023-09")
                .sees("Claims behind the figure")
                .check("ledger-claims-behind");
    }

    private long leadAsksAboutTheDifference(Person lead) {
        lead.open("delivery/differences?year=2023/24").sees("September 2023").check("ledger-differences");
        cell(lead, "September 2023").click();
        lead.sees("Where it comes from").check("ledger-difference");
        lead.type("Your question", "Which course was processed later?").press("Send query");
        lead.sees("Answer by").check("ledger-query");
        String address = lead.page().url();
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private void practiceAnswers(Person practice, long query) {
        practice.open("delivery/queries").sees("September 2023");
        practice.open("delivery/queries/" + query).sees("Which course was processed later?");
        practice.type("UDA of the month that are right", "25.2");
        practice.type("How the difference comes about", "An urgent course went out with the November statement.");
        practice.check("ledger-practice-answer").press("Send answer").sees("Your answer is sent.");
    }

    private void leadAgreesTheFigure(Person lead, long query) {
        lead.open("delivery/queries/" + query).sees("An urgent course went out");
        lead.type("Why this figure is right", "The claim is there.");
        lead.press("Agree figure").sees("Agreed. It counts in the ledger");
    }

    private void leadSeesItInTheLedgerAndInTheCommissionersYear(Person lead) {
        lead.open("delivery/contracts/" + CONTRACT + "?year=2023")
                .sees("Agreed figure of a month")
                .check("ledger-contract-agreed");
        lead.open("delivery/QAA?month=2023-09").sees("Where 2023/24 stands in September 2023");
        lead.check("ledger-commissioner");
        cell(lead, "Counted from April").click();
        lead.sees("235.2 UDA in 2023/24").check("ledger-commissioner-figure");
        lead.open("delivery/rules").sees("What the rules leave open").check("ledger-rules");
    }

    private static void leadAddsClaimsUpAndComparesTheirPrices(Person lead) {
        lead.open("delivery/claims/sums").sees("2023/24").check("ledger-claims-sums");
        lead.open("delivery/claims/prices").check("ledger-claims-prices");
        lead.open("delivery/queries").sees("September 2023").check("ledger-queries");
    }

    /** One for its commissioner, one for everybody. */
    private void administratorsSeeWhatTheyMaySet() {
        Person admin = person("admin").open("delivery/rules").sees("Set an own answer");
        admin.press("Set an own answer").sees("Show what changes").check("ledger-own-answer");
        Person operator = person("operator").open("delivery/rules").sees("Set the usual answer");
        operator.press("Set the usual tariff").sees("Show what changes").check("ledger-usual-tariff");
    }

    private void waitsAt(long query, String task) {
        await().atMost(PATIENCE).until(() -> process.openTasks(query).contains(task));
    }

    private Person person(String username) {
        return BROWSER.signedIn("http://localhost:" + port, username, People.PASSWORD);
    }

    private static Locator cell(Person person, String text) {
        return person.page()
                .locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static void select(Person person, String label, String heading) {
        person.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        person.page()
                .locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(heading))
                .first()
                .click();
        person.settled();
    }

    /** Two courses of band 3 in time, an urgent one with a later statement, and two rows that nobody can use. */
    private static String claims() {
        String inTime = ",2023-09-05,2023-09-20,2023-09-22,";
        return ClaimFixture.claims()
                .line(CONTRACT + ",A1" + inTime + "2023-09,3,,,,,,,,306.80")
                .line(CONTRACT + ",A2" + inTime + "2023-09,3,,,,,,,,306.80")
                .line(CONTRACT + ",A3" + inTime + "2023-11,4,,,,,,,,25.80")
                .line(CONTRACT + ",A4,2023-09-20,2023-09-05,2023-09-22,2023-09,1,,,,,,,,25.80")
                .line("9999999999,A5" + inTime + "2023-09,1,,,,,,,,25.80")
                .text()
                .replaceFirst("CONTRACT_NUMBER,CLAIM_REFERENCE", "Contract,Our number");
    }
}
