package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.PatientView;
import chairtime.allocation.Patients;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Referrals;
import chairtime.allocation.Symptom;
import chairtime.allocation.Triage;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.TriageProposal;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.Timeline;
import chairtime.procurement.PatientGroup;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

/** A referral with its triage. Who the patient is shows on demand, because every look is taken down. */
@Route(ReferralNavigation.REFERRAL)
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Referrals referrals;
    private final transient Triage triage;
    private final transient Patients patients;
    private final transient Clock clock;

    ReferralDetailsView(Referrals referrals, Triage triage, Patients patients, Clock clock) {
        super("Referral");
        this.referrals = referrals;
        this.triage = triage;
        this.patients = patients;
        this.clock = clock;
        under("Referrals by time left", ReferralNavigation.REFERRALS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(
                event.getRouteParameters().getLong(ReferralNavigation.ID).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        ReferralView referral = referrals.find(id);
        removeAll();
        noActions();
        title("Referral of patient " + referral.pseudonym());
        status(ReferralWords.tag(referral.status()));
        facts(new KeyFacts()
                .fact("Category", ReferralWords.category(referral.category()))
                .fact("To be seen by", Formats.dateTime(referral.deadline()))
                .fact("Time left", left(referral))
                .fact("Came by", referral.source().label())
                .fact("Received", Formats.dateTime(referral.receivedAt())));
        add(createPatient(id), createNeed(referral.facts()));
        if (referral.status().mayBeTriaged()) {
            add(createTriage(id));
        }
        if (referral.status().canBecome(ReferralStatus.WITHDRAWN)) {
            moreAction("Withdraw this referral", () -> new WithdrawDialog(reason -> withdraw(referral, reason)).open());
        }
        if (!referral.triage().isEmpty()) {
            add(createHistory(referral));
        }
    }

    private String left(ReferralView referral) {
        String words = ReferralWords.timeLeft(referral.status(), referral.deadline(), clock.instant());
        return words.isEmpty() ? Formats.NO_DATA : words;
    }

    private Card createPatient(ReferralId id) {
        Card card = new Card("Patient");
        Button look = new Button("Show who the patient is");
        look.addClickListener(click -> {
            try {
                PatientView seen = patients.look(id);
                card.remove(look);
                card.add(seen.details() == null ? erased(seen) : details(seen.details()));
            } catch (RefusedException unreadable) {
                Messages.refused(Objects.requireNonNull(unreadable.getMessage()));
            }
        });
        card.add(new Paragraph("Every look is recorded with your name."), look);
        return card;
    }

    private static Paragraph erased(PatientView seen) {
        return new Paragraph("The details were erased on " + Formats.date(seen.erasedAt()) + ".");
    }

    private static KeyFacts details(PatientDetails patient) {
        String number = patient.nhsNumber() == null ? "" : patient.nhsNumber().spaced() + ", ";
        return new KeyFacts()
                .fact("Name", (patient.givenNames() + " " + patient.familyName()).strip())
                .fact("Born", Formats.date(patient.birthDate()))
                .fact("NHS number", number + patient.nhsNumberStatus().label())
                .fact("Telephone", shown(patient.phone()))
                .fact("E-mail", shown(patient.email()))
                .fact("Address", shown((patient.address() + " " + patient.postcode()).strip()))
                .fact("Notes", shown(patient.notes()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? Formats.NO_DATA : text;
    }

    private static Card createNeed(ReferralFacts facts) {
        String language = facts.interpreterLanguage();
        return new Card(
                "What is needed",
                new KeyFacts()
                        .fact(
                                "Red flags",
                                ReferralWords.list(facts.presentation().redFlags(), RedFlag::label))
                        .fact(
                                "Complaints",
                                ReferralWords.list(facts.presentation().symptoms(), Symptom::label))
                        .fact("Near", shown(facts.district()))
                        .fact("The place must have", ReferralWords.list(facts.accessNeeds(), AccessNeed::label))
                        .fact(
                                "Interpreter",
                                language == null
                                        ? Formats.NO_DATA
                                        : Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK))
                        .fact("Put first as", ReferralWords.list(facts.patientGroups(), PatientGroup::label)));
    }

    private Card createTriage(ReferralId id) {
        TriageProposal proposal = triage.propose(id);
        return new Card("Triage", new TriageForm(proposal, decision -> decide(id, proposal.version(), decision)));
    }

    private void decide(ReferralId id, long version, TriageDecision decision) {
        triage.decide(id, version, decision);
        Messages.done("Decided: " + decision.category().label() + ".");
        show(id);
    }

    private void withdraw(ReferralView referral, String reason) {
        referrals.withdraw(referral.id(), referral.version(), reason);
        Messages.done("The referral is withdrawn.");
        show(referral.id());
    }

    private static Card createHistory(ReferralView referral) {
        return new Card(
                "Decisions",
                new Timeline(referral.triage().stream()
                        .map(step -> new Timeline.Entry(
                                step.at(),
                                step.by(),
                                step.category().label() + " (proposed: "
                                        + step.proposed().label() + ". " + step.because() + "). "
                                        + step.reason()))
                        .toList()));
    }
}
