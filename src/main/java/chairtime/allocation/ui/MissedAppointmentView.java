package chairtime.allocation.ui;

import chairtime.allocation.FollowOnCourses;
import chairtime.allocation.FollowUpView;
import chairtime.allocation.MissedAppointments;
import chairtime.allocation.Patients;
import chairtime.allocation.ReferralId;
import chairtime.allocation.Triage;
import chairtime.allocation.TriageProposal;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The follow-up of a patient who missed an appointment or could not be reached, until another slot or a closure. */
@Route(AppointmentRoutes.FOLLOW_UP)
@RolesAllowed({"COORDINATOR", "CLINICIAN", "RECOVERY_LEAD"})
class MissedAppointmentView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MissedAppointments missed;
    private final transient FollowOnCourses followOn;
    private final transient Triage triage;
    private final transient Patients patients;
    private final transient SignedInUser user;

    MissedAppointmentView(
            MissedAppointments missed,
            FollowOnCourses followOn,
            Triage triage,
            Patients patients,
            CurrentUser currentUser) {
        super("Follow-up");
        this.missed = missed;
        this.followOn = followOn;
        this.triage = triage;
        this.patients = patients;
        this.user = currentUser.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(
                event.getRouteParameters().getLong(AppointmentRoutes.ID).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        FollowUpView followUp = missed.find(id);
        removeAll();
        title("Follow-up of patient " + followUp.pseudonym());
        status(ReferralWords.tag(followUp.status()));
        facts(new KeyFacts()
                .fact("Category", ReferralWords.category(followUp.category()))
                .fact("To be seen by", Formats.dateTime(followUp.deadline()))
                .fact("To be reached by", Formats.dateTime(followUp.contactBy())));
        if (mayHandle()) {
            under("Referrals by time left", ReferralNavigation.REFERRALS);
            under("Patient " + followUp.pseudonym(), ReferralNavigation.referral(id));
        }
        if (followUp.proposal() != null) {
            add(createSignOff(id, followUp));
        }
        if (followUp.isOpen() && mayHandle()) {
            addSteps(id, followUp);
        }
        add(FollowUpCards.history(followUp));
        followOn.of(id).ifPresent(course -> add(createFollowOn(id, course)));
        if (mayHandle()) {
            add(new PatientCard("To reach the patient.", () -> patients.look(id)));
        }
    }

    private void addSteps(ReferralId id, FollowUpView followUp) {
        add(new Card("Reach the patient", new ContactForm(report -> {
            missed.attempt(id, report);
            done(id, report.reached() ? "Recorded: reached." : "Recorded: not reached.");
        })));
        if (followUp.safeguardingOpen()) {
            add(new Card(
                    "Is the child safe?",
                    new Paragraph("A child who is not brought may be neglected. Ask who cares for it, and the"
                            + " safeguarding team if in doubt."),
                    new ReasonForm("What was found out and done?").action("Record about the child", answer -> {
                        missed.safeguard(id, answer);
                        done(id, "Recorded.");
                    })));
        }
        if (followUp.needsTriage()) {
            add(createTriage(id));
        } else if (followUp.proposal() == null) {
            add(followUp.reached() ? createSearch(id, followUp) : createClosure(id, followUp));
        }
    }

    private Card createTriage(ReferralId id) {
        TriageProposal proposal = triage.propose(id);
        return new Card("A red flag was named: triage again", new TriageForm(proposal, decision -> {
            triage.decide(id, proposal.version(), decision);
            done(id, "Decided: " + decision.category().label() + ".");
        }));
    }

    private Card createSearch(ReferralId id, FollowUpView followUp) {
        return new Card(
                "Look for another slot",
                new Paragraph("The patient was reached. If the patient is worse, triage again on the page of the"
                        + " referral; if no care is wanted, withdraw the referral there."),
                new Anchor(ReferralNavigation.referral(id), "Open the referral"),
                new ReasonForm("What was agreed?").action("Look for another slot", why -> {
                    missed.searchAgain(id, followUp.version(), why);
                    done(id, "Another slot is looked for.");
                }));
    }

    private Card createClosure(ReferralId id, FollowUpView followUp) {
        if (!followUp.missingForClosure().isEmpty()) {
            return new Card("Before the referral can be closed", FollowUpCards.missing(followUp.missingForClosure()));
        }
        return new Card(
                "Close the referral",
                new Paragraph("Somebody else, a clinician or the recovery lead, signs the closure off."),
                new ReasonForm("Why can the patient not be reached?").action("Propose to close", why -> {
                    missed.proposeClosure(id, followUp.version(), why);
                    done(id, "Proposed. Somebody else signs it off.");
                }));
    }

    private Card createSignOff(ReferralId id, FollowUpView followUp) {
        Card card = new Card("Closing this referral is proposed");
        if (followUp.proposedByMe() || !maySignOff()) {
            card.add(new Paragraph("It waits for somebody else to sign it off: a clinician or the recovery lead."));
            return card;
        }
        card.add(
                new Paragraph("The patient has not been seen. Look at what was tried before you agree."),
                new ReasonForm("What did you look at?")
                        .action("Agree to close", why -> signOff(id, followUp, true, why))
                        .action("Do not agree", why -> signOff(id, followUp, false, why)));
        return card;
    }

    private void signOff(ReferralId id, FollowUpView followUp, boolean agreed, String why) {
        missed.signOff(id, followUp.version(), agreed, why);
        done(id, agreed ? "The referral is closed." : "The follow-up goes on.");
    }

    private Card createFollowOn(ReferralId id, FollowOnCourses.FollowOnState course) {
        Card card = new Card("Further course of treatment");
        if (course.isOpen() && mayHandle()) {
            card.add(
                    new Paragraph("The practice asks for a place where a further course can follow."),
                    new ReasonForm("Where does it take place, or why is it not needed?")
                            .action("Record the place", how -> {
                                followOn.settle(id, how);
                                done(id, "Recorded.");
                            }));
        } else {
            card.add(new Paragraph(course.isOpen() ? "A place is looked for." : course.settlement()));
        }
        return card;
    }

    private boolean mayHandle() {
        return user.has(Role.COORDINATOR) || user.has(Role.CLINICIAN);
    }

    private boolean maySignOff() {
        return user.has(Role.CLINICIAN) || user.has(Role.RECOVERY_LEAD);
    }

    private void done(ReferralId id, String sentence) {
        Messages.done(sentence);
        show(id);
    }
}
