package chairtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class AuditTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation QYG = Organisation.commissioner("QYG");
    private static final Organisation PRACTICE = Organisation.provider("V00001");
    private static final SignedInUser LEAD = SignIn.user(1, "lead", QMM, Role.RECOVERY_LEAD);
    private static final SignedInUser BIDDER = SignIn.user(2, "provider1", PRACTICE, Role.PROVIDER);
    private static final SignedInUser AUDITOR = SignIn.user(3, "auditor", QMM, Role.AUDITOR);
    private static final SignedInUser OTHER_AUDITOR = SignIn.user(4, "other", QYG, Role.AUDITOR);

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    @Test
    void anEntrySaysWhoInWhichRoleForWhomWhatAndWhy() {
        SignIn.run(
                LEAD,
                () -> log.record(AuditEntry.of("procurement.needChanged", "Need", "7", "Budget of need 7 raised")
                        .changed("£10,000.00", "£12,000.00")
                        .because("More sessions")));

        AuditView entry = read(AUDITOR, AuditFilter.ALL).get(0);

        assertThat(entry.at()).isEqualTo(TestClock.START);
        assertThat(entry.username()).isEqualTo("lead");
        assertThat(entry.roles()).isEqualTo("RECOVERY_LEAD");
        assertThat(entry.organisation()).isEqualTo("QMM");
        assertThat(entry.before()).isEqualTo("£10,000.00");
        assertThat(entry.after()).isEqualTo("£12,000.00");
        assertThat(entry.reason()).isEqualTo("More sessions");
    }

    @Test
    void noEntryIsEverChangedOrRemoved() {
        SignIn.run(LEAD, () -> log.record(AuditEntry.of("procurement.bidRead", "Bid", "3", "Bid 3 read")));

        assertThatThrownBy(() -> jdbc.update("UPDATE audit_entry SET username = 'somebody else'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM audit_entry")).hasMessageContaining("append-only");
        assertThat(read(AUDITOR, AuditFilter.ALL)).hasSize(1);
    }

    @Test
    void anEntryGoesWithTheTransactionOfWhatItDescribes() {
        SignIn.run(LEAD, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            log.record(AuditEntry.of("procurement.needRaised", "Need", "7", "Need 7 raised"));
            status.setRollbackOnly();
        }));

        assertThat(read(AUDITOR, AuditFilter.ALL)).isEmpty();
    }

    @Test
    void whatIsOnlyReadIsRecordedAllTheSame() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        SignIn.run(
                LEAD,
                () -> reading.executeWithoutResult(
                        status -> log.record(AuditEntry.of("procurement.bidRead", "Bid", "3", "Bid 3 read"))));

        assertThat(read(AUDITOR, AuditFilter.ALL)).hasSize(1);
    }

    @Test
    void auditorsReadWhatTheirOrganisationDidAndWhatConcernsIt() {
        SignIn.run(LEAD, () -> log.record(AuditEntry.of("procurement.needRaised", "Need", "7", "Need 7 raised")));
        SignIn.run(
                BIDDER,
                () -> log.record(AuditEntry.of("procurement.bidSent", "Bid", "3", "Bid 3 sent")
                        .concerning(QMM)));
        log.record(AuditEntry.of("procurement.bidsOpened", "Call", "5", "Bids opened")
                .concerning(QYG));

        assertThat(read(AUDITOR, AuditFilter.ALL))
                .extracting(AuditView::subjectId)
                .containsExactly("3", "7");
        assertThat(read(OTHER_AUDITOR, AuditFilter.ALL))
                .extracting(AuditView::username)
                .containsExactly("system");
        assertThatThrownBy(() -> read(LEAD, AuditFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void entriesAreFoundByPersonSubjectActionAndDay() {
        SignIn.run(LEAD, () -> log.record(AuditEntry.of("procurement.needRaised", "Need", "7", "Need 7 raised")));
        clock.advance(Duration.ofDays(1));
        SignIn.run(AUDITOR, () -> log.record(AuditEntry.of("audit.exported", "Audit", "1", "100% exported")));

        assertThat(read(AUDITOR, new AuditFilter("LEAD", "", "", null, null))).hasSize(1);
        assertThat(read(AUDITOR, new AuditFilter("", "need 7", "", null, null))).hasSize(1);
        assertThat(read(AUDITOR, new AuditFilter("", "0%", "", null, null))).hasSize(1);
        assertThat(read(AUDITOR, new AuditFilter("", "", "audit.", null, null))).hasSize(1);
        LocalDate first = LocalDate.of(2023, 10, 2);
        assertThat(read(AUDITOR, new AuditFilter("", "", "", null, first)))
                .extracting(AuditView::username)
                .containsExactly("lead");
        assertThat(read(AUDITOR, new AuditFilter("", "", "", first.plusDays(1), null)))
                .extracting(AuditView::username)
                .containsExactly("auditor");
    }

    private List<AuditView> read(SignedInUser reader, AuditFilter filter) {
        return SignIn.as(reader, () -> {
            List<AuditView> all = new ArrayList<>();
            trail.forEach(filter, all::add);
            assertThat(trail.count(filter)).isEqualTo(all.size());
            assertThat(trail.list(filter, PageRequest.of(0, 100))).hasSameSizeAs(all);
            return all;
        });
    }
}
