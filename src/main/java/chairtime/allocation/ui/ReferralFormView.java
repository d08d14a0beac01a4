package chairtime.allocation.ui;

import chairtime.allocation.AreaPoints;
import chairtime.allocation.MyReferralDraft;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralDraft;
import chairtime.allocation.ReferralDrafts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.Referrals;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;

/** Takes a new referral. What is typed is kept until it is saved, also when the session or the connection ends. */
@Route(ReferralNavigation.NEW_REFERRAL)
@PageTitle("New referral")
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralFormView extends Page implements BeforeEnterObserver {

    private final transient Referrals referrals;
    private final transient ReferralDrafts drafts;
    private final transient AreaPoints areas;

    ReferralFormView(Referrals referrals, ReferralDrafts drafts, AreaPoints areas) {
        super("New referral");
        this.referrals = referrals;
        this.drafts = drafts;
        this.areas = areas;
        under("Referrals by time left", ReferralNavigation.REFERRALS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        drafts.mine().ifPresentOrElse(this::goOn, () -> add(createForm(Map.of())));
    }

    private void goOn(MyReferralDraft begun) {
        Div note = new Div(
                new Paragraph("You began this referral and did not save it; it was kept at "
                        + Formats.dateTime(begun.savedAt()) + ". Nobody else sees it."),
                new Button(
                        "Start afresh",
                        click -> Confirm.ask(
                                "Throw away what you typed?",
                                "What you typed of this referral is lost.",
                                "Throw away and start afresh",
                                this::startAfresh)));
        add(note, createForm(begun.draft().typed()));
    }

    private void startAfresh() {
        drafts.discard();
        removeAll();
        add(createForm(Map.of()));
    }

    private ReferralForm createForm(Map<String, String> typedBefore) {
        ReferralForm form = new ReferralForm(areas::doubtAbout, this::keep);
        form.keepsDraft(typedBefore, this::keepDraft);
        return form;
    }

    private String keepDraft(Map<String, String> typed) {
        try {
            return "Kept at " + Formats.time(drafts.keep(new ReferralDraft(typed))) + ".";
        } catch (RefusedException refused) {
            return "Not kept: " + refused.getMessage();
        }
    }

    private void keep(ReferralData data, ReferralSource source, Set<ReferralId> seen) {
        ReferralId id = referrals.receive(data, source, seen);
        drafts.discard();
        Messages.done("The referral is saved. Its clock starts when you triage it.");
        UI.getCurrent().navigate(ReferralNavigation.referral(id));
    }
}
