package chairtime.allocation;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.workflow.DueJobs;
import org.springframework.stereotype.Component;

/** Referrals brought to the stage that a test is about. */
@Component
public class ReferralFixture {

    public static final Organisation ICB = Organisation.commissioner("QAA");

    public final Referrals referrals;
    public final Triage triage;
    public final Patients patients;
    private final People people;
    private final DueJobs jobs;

    public SignedInUser coordinator;
    public SignedInUser clinician;

    ReferralFixture(Referrals referrals, Triage triage, Patients patients, People people, DueJobs jobs) {
        this.referrals = referrals;
        this.triage = triage;
        this.patients = patients;
        this.people = people;
        this.jobs = jobs;
    }

    /** Stores the people; call it before each test. */
    public void prepared() {
        coordinator = people.register("coordinator", ICB, Role.COORDINATOR);
        clinician = people.register("clinician", ICB, Role.CLINICIAN);
    }

    public ReferralId received(Symptom... symptoms) {
        return received(ExampleReferral.of(symptoms));
    }

    public ReferralId received(ReferralData data) {
        ReferralId id = SignIn.as(coordinator, () -> referrals.receive(data, ReferralSource.PHONE));
        runJobs();
        return id;
    }

    public ReferralView referral(ReferralId id) {
        return SignIn.as(coordinator, () -> referrals.find(id));
    }

    public void decide(SignedInUser user, ReferralId id, UrgencyCategory category, String reason) {
        SignIn.run(user, () -> triage.decide(id, referrals.find(id).version(), new TriageDecision(category, reason)));
        runJobs();
    }

    public void withdraw(ReferralId id) {
        SignIn.run(
                coordinator,
                () -> referrals.withdraw(id, referrals.find(id).version(), "The patient found a dentist."));
        runJobs();
    }

    /** Lets the process go on to where it waits for somebody. */
    public void runJobs() {
        SignIn.run(null, jobs::runDue);
    }
}
