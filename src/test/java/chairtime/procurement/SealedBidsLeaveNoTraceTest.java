package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.directory.DirectoryChanges;
import chairtime.notification.MailFilter;
import chairtime.notification.MailView;
import chairtime.notification.SentMail;
import chairtime.platform.Money;
import chairtime.platform.ui.SearchContribution;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.workflow.FailedJob;
import chairtime.workflow.FailedJobs;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What a sealed bid says stands with the bid and nowhere else, so there is nowhere else to read it. */
@ChairtimeTest
class SealedBidsLeaveNoTraceTest {

    /** Words that occur in the bid of the test alone. */
    private static final List<String> SAID =
            List.of("Quillfeather", "quill@feather.example", "01632960777", "Walloon", "541.37");

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    AuditTrail trail;

    @Autowired
    SentMail mails;

    @Autowired
    DirectoryChanges directory;

    @Autowired
    FailedJobs failedJobs;

    @Autowired
    ManagementService management;

    @Autowired
    ObjectProvider<SearchContribution> searches;

    @Autowired
    JdbcTemplate jdbc;

    SignedInUser admin;
    SignedInUser auditor;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
        admin = people.register("admin", ProcurementFixture.ICB, Role.ADMIN);
        auditor = people.register("auditor", ProcurementFixture.ICB, Role.AUDITOR);
    }

    @Test
    void noTableButThatOfBidsHoldsWhatABidSays() {
        CallId call = given.published();
        assertThat(tablesThatSay()).isEmpty();
        MyBid bid = saidBid(call);
        assertThat(tablesThatSay()).containsOnly("procurement_bid", "procurement_answer");

        SignIn.run(given.provider1, () -> given.bids.withdraw(bid.id()));
        saidBid(call);
        SignIn.run(
                admin,
                () -> directory.receiveMailAt(given.provider1.organisation().code(), "elsewhere@icb.example"));
        SignIn.run(
                given.commissioner,
                () -> given.calls.extendDeadline(call, LocalDateTime.of(2023, 10, 17, 12, 0), "More time."));
        openTooEarly(3);
        assertThat(mailsReadBy(admin))
                .filteredOn(mail -> "elsewhere@icb.example".equals(mail.toAddress()))
                .isNotEmpty();
        assertThat(tablesThatSay()).containsOnly("procurement_bid", "procurement_answer");

        SignIn.run(given.commissioner, () -> given.calls.withdraw(call, "The money is gone."));
        management
                .createJobQuery()
                .withRetriesLeft()
                .executable()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(tablesThatSay()).containsOnly("procurement_bid", "procurement_answer");
    }

    @Test
    void aBidThatComesInChangesNothingThatTheCommissionersSideReads() {
        CallId call = given.published();
        List<String> before = everythingReadOnTheCommissionersSide(call);

        saidBid(call);
        MyBid withdrawn = given.bid(call, given.provider2, 6, "450");
        SignIn.run(given.provider2, () -> given.bids.withdraw(withdrawn.id()));

        assertThat(everythingReadOnTheCommissionersSide(call)).isEqualTo(before);
    }

    @Test
    void theAuditorReadsNothingAboutSealedBids() {
        CallId call = given.published();
        MyBid bid = saidBid(call);
        SignIn.run(
                given.provider1,
                () -> given.bids.submit(bid.id(), given.bids.read(bid.id()).version(), said(bid.data())));

        assertThat(SignIn.as(auditor, () -> entries(new AuditFilter("", "Bid for", "", null, null))))
                .isEmpty();
        assertThat(SignIn.as(auditor, () -> entries(new AuditFilter("provider", "", "", null, null))))
                .isEmpty();
    }

    @Test
    void noSearchFindsThem() {
        saidBid(given.published());

        for (SignedInUser reader : staff()) {
            SignIn.as(reader);
            for (String said : SAID) {
                assertThat(searches.stream().flatMap(search -> search.search(said, 10).stream()))
                        .as(said + " for " + reader.username())
                        .isEmpty();
            }
        }
    }

    @Test
    void anOpeningStartedTooEarlyOpensNothingAndFailsWithoutTellingWhatIsInTheBids() {
        CallId call = given.published();
        saidBid(call);

        openTooEarly(3);

        SignIn.as(admin);
        assertThat(failedJobs.list(0, 10)).singleElement().satisfies(job -> assertThat(text(job))
                .contains("is not to be opened before")
                .doesNotContain(SAID)
                .doesNotContain("Practice"));
        assertThat(failedJobs.retry(failedJobs.list(0, 10))).noneMatch(result -> result.succeeded());
        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(BidsSealedException.class);
        SignIn.as(people.register("stranger", Organisation.commissioner("QBB"), Role.ADMIN));
        assertThat(failedJobs.list(0, 10)).isEmpty();
        SignIn.as(people.register("operator", Organisation.operator(), Role.ADMIN));
        assertThat(failedJobs.list(0, 10)).as("belongs to a commissioner").isEmpty();
    }

    @Test
    void nobodyButTheProviderBids() {
        CallId call = given.published();
        MyBid bid = saidBid(call);
        List<SignedInUser> others = new ArrayList<>(staff());
        others.add(people.register("operator", Organisation.operator(), Role.ADMIN));

        for (SignedInUser other : others) {
            SignIn.as(other);
            assertThatThrownBy(() -> given.bids.start(call)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> given.bids.mine(call)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> given.bids.read(bid.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> given.bids.saveDraft(bid.id(), bid.version(), bid.data()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> given.bids.submit(bid.id(), bid.version(), bid.data()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> given.bids.withdraw(bid.id())).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(SignIn.as(given.provider1, () -> given.bids.read(bid.id())).status())
                .isEqualTo(BidStatus.SUBMITTED);
    }

    @Test
    void theRoleOfProviderAloneMakesNobodyOfACommissionerABidder() {
        CallId call = given.published();
        MyBid bid = saidBid(call);
        SignIn.as(SignIn.user(99, "odd", ProcurementFixture.ICB, Role.PROVIDER));

        assertThatThrownBy(() -> given.bids.read(bid.id())).isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(
                99,
                "odd",
                Organisation.commissioner(given.provider1.organisation().code()),
                Role.PROVIDER));
        assertThatThrownBy(() -> given.bids.read(bid.id())).isInstanceOf(AccessDeniedException.class);
    }

    private List<SignedInUser> staff() {
        return List.of(given.commissioner, given.lead, given.evaluator1, given.head, given.director, auditor, admin);
    }

    private MyBid saidBid(CallId call) {
        return SignIn.as(given.provider1, () -> {
            MyBid draft = given.bids.start(call);
            MyBid saved = given.bids.saveDraft(draft.id(), draft.version(), said(draft.data()));
            return given.bids.submit(saved.id(), saved.version(), said(saved.data()));
        });
    }

    private static BidData said(BidData prefilled) {
        return new BidData(
                prefilled.contractNumber(),
                SAID.get(0),
                SAID.get(1),
                SAID.get(2),
                7,
                Money.of(SAID.get(4)),
                Set.of(DayOfWeek.SATURDAY),
                ExampleCall.FIRST_DAY,
                Map.of(1, "Our nurse speaks Walloon.", 2, "Walloon spoken."),
                new Declarations(true, true, true));
    }

    /** Lets the timer of the deadline fire by force before its time, and the step behind it fail so often. */
    private void openTooEarly(int attempts) {
        management.executeJob(
                management.createJobQuery().timers().singleResult().getId());
        Job opening = management.createJobQuery().messages().singleResult();
        for (int attempt = 0; attempt < attempts; attempt++) {
            assertThatThrownBy(() -> management.executeJob(opening.getId())).isInstanceOf(RuntimeException.class);
        }
    }

    private List<String> everythingReadOnTheCommissionersSide(CallId call) {
        List<String> read = new ArrayList<>();
        for (SignedInUser reader : staff()) {
            SignIn.as(reader);
            if (!reader.equals(admin)) {
                read.add(given.calls.timeline(call).toString());
                read.add(given.calls.find(call).status().toString());
            }
            searches.stream()
                    .flatMap(search -> search.search("Great Yarmouth", 10).stream())
                    .forEach(hit -> read.add(hit.toString()));
        }
        mailsReadBy(admin).forEach(mail -> read.add(mail.toString()));
        SignIn.run(auditor, () -> read.addAll(entries(AuditFilter.ALL)));
        read.addAll(jdbc.queryForList(
                "SELECT CONCAT(account_id, text) FROM notice WHERE account_id IN"
                        + " (SELECT id FROM account WHERE organisation_kind = 'COMMISSIONER') ORDER BY id",
                String.class));
        read.addAll(jdbc.queryForList("SELECT CONCAT(id, state, task_name) FROM work_item ORDER BY id", String.class));
        read.addAll(jdbc.queryForList("SELECT title FROM letter ORDER BY id", String.class));
        return read;
    }

    private List<MailView> mailsReadBy(SignedInUser reader) {
        return SignIn.as(reader, () -> mails.list(new MailFilter("", null), PageRequest.of(0, 100)));
    }

    private List<String> entries(AuditFilter filter) {
        List<String> entries = new ArrayList<>();
        trail.forEach(filter, entry -> entries.add(entry.toString()));
        return entries;
    }

    private static String text(FailedJob job) {
        return job.toString();
    }

    /** Every table with one of the words in a column of text, or with the price. */
    private Set<String> tablesThatSay() {
        Map<String, List<String>> columns = new TreeMap<>();
        jdbc.query(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND data_type NOT IN ('bit', 'tinyint', 'int', 'bigint', 'date', 'datetime', 'timestamp')",
                row -> {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                            .add("`" + row.getString(2) + "`");
                });
        return columns.keySet().stream()
                .filter(table -> says(table, columns.get(table)))
                .collect(Collectors.toSet());
    }

    private boolean says(String table, List<String> columns) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM `%s` WHERE CONCAT_WS(' ', %s) REGEXP ?)"
                        .formatted(table, String.join(", ", columns)),
                Boolean.class,
                String.join("|", SAID).replace(".", "[.]")));
    }
}
