package chairtime.crash;

import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.Offers;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.Presentation;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.Referrals;
import chairtime.allocation.Symptom;
import chairtime.allocation.Triage;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.UrgencyCategory;
import chairtime.audit.AuditEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A patient who needs a slot at one of the practices of the demonstration. */
class CrashPatient {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String NEWEST = "SELECT MAX(id) FROM allocation_referral";

    private static volatile String referral = "";

    private final Referrals referrals;
    private final Triage triage;
    private final Offers offers;
    private final ManagementService engine;
    private final CrashPeople people;
    private final JdbcTemplate jdbc;

    CrashPatient(
            Referrals referrals,
            Triage triage,
            Offers offers,
            ManagementService engine,
            JdbcTemplate jdbc,
            AutowireCapableBeanFactory factory) {
        this.referrals = referrals;
        this.triage = triage;
        this.offers = offers;
        this.engine = engine;
        this.jdbc = jdbc;
        this.people = factory.createBean(CrashPeople.class);
    }

    /** Whether the entry says that a slot is held for the patient, which its transaction has not kept yet. */
    static boolean isOfferedASlotBy(AuditEntry entry) {
        return entry.action().equals("allocation.slotOffered")
                && entry.subjectId().equals(referral);
    }

    void isReferredAndTriaged() {
        ReferralId id = people.as(
                "coordinator",
                () -> referrals.receive(
                        new ReferralData(
                                new PatientDetails(
                                        "Everlast",
                                        "Robin",
                                        LocalDate.of(1971, 3, 4),
                                        null,
                                        NhsNumberStatus.MISSING,
                                        "01632 960155",
                                        "",
                                        "",
                                        "",
                                        ""),
                                new ReferralFacts(
                                        new Presentation(Set.of(Symptom.MILD_PAIN), Set.of(), null),
                                        Set.of(),
                                        null,
                                        null,
                                        Set.of(),
                                        "")),
                        ReferralSource.PHONE));
        referral = String.valueOf(id.value());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> engine.createJobQuery().executable().count() == 0);
        people.as("coordinator", () -> {
            triage.decide(id, referrals.find(id).version(), new TriageDecision(UrgencyCategory.NON_URGENT, ""));
            return true;
        });
    }

    void accepts() {
        ReferralId id = new ReferralId(Objects.requireNonNull(jdbc.queryForObject(NEWEST, Long.class)));
        people.as("coordinator", () -> {
            offers.accept(id, offers.current(id).orElseThrow().version());
            return true;
        });
    }
}
