package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.MyNeedDraft;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedDraft;
import chairtime.procurement.NeedDrafts;
import chairtime.procurement.NeedId;
import chairtime.procurement.NeedView;
import chairtime.procurement.Needs;
import chairtime.security.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Raising a need, or changing one that has no call yet. */
@Route(ProcurementNavigation.NEW_NEED)
@RouteAlias(ProcurementNavigation.CHANGE_NEED)
@PageTitle("Raise a need")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD"})
class NeedFormView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient Needs needs;
    private final transient NeedDrafts drafts;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final DraftNote note = new DraftNote();
    private long draftVersion = NeedDrafts.NEW;
    private boolean unsaved;

    NeedFormView(Needs needs, NeedDrafts drafts, CurrentUser currentUser, Clock clock) {
        super("Raise a need for extra sessions");
        this.needs = needs;
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.clock = clock;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        unsaved = false;
        event.getRouteParameters()
                .getLong(ProcurementNavigation.ID)
                .ifPresentOrElse(
                        id -> showChange(needs.find(new NeedId(id))),
                        () -> showNew(event.getLocation().getQueryParameters()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            Confirm.ask(
                    "Leave without saving?",
                    "What you changed since it was last saved is lost.",
                    "Leave without saving",
                    leave::proceed);
        }
    }

    private void showNew(QueryParameters parameters) {
        boolean ownArea = parameters
                .getSingleParameter(ProcurementNavigation.COMMISSIONER_PARAMETER)
                .map(code -> code.equals(currentUser.require().organisation().code()))
                .orElse(true);
        if (!ownArea) {
            add(new Paragraph("You looked at another commissioner's delivery. A need is always for your own area."));
        }
        List<String> districts = parameters
                .getSingleParameter(ProcurementNavigation.DISTRICTS_PARAMETER)
                .filter(named -> ownArea)
                .map(all -> Arrays.asList(all.split(",")))
                .orElse(List.of());
        drafts.mine().ifPresentOrElse(draft -> goOn(draft, districts), () -> begin(districts));
    }

    private void begin(List<String> districts) {
        draftVersion = NeedDrafts.NEW;
        NeedForm form = createForm();
        form.choose(districts);
        showDraft(form);
    }

    private void goOn(MyNeedDraft draft, List<String> districts) {
        draftVersion = draft.version();
        Div begun = new Div(new Paragraph("You began this need and saved it " + Formats.dateTime(draft.savedAt())
                + ". Nobody else sees it before it is raised."));
        begun.add(new Button(
                "Start afresh",
                click -> Confirm.ask(
                        "Throw this draft away?",
                        "What you have written of this need is lost.",
                        "Throw away and start afresh",
                        () -> {
                            drafts.discard();
                            removeAll();
                            begin(districts);
                        })));
        add(begun);
        NeedForm form = createForm();
        form.read(draft.data());
        showDraft(form);
    }

    private NeedForm createForm() {
        return new NeedForm(needs.districts(), needs::figures, "Raise this need", this::raise);
    }

    private void showDraft(NeedForm form) {
        form.note(note);
        form.onChange(() -> keep(form.draft()));
        add(form);
    }

    private void keep(NeedDraft draft) {
        unsaved = true;
        try {
            draftVersion = drafts.save(draftVersion, draft).version();
            note.kept(clock.instant());
            unsaved = false;
        } catch (RefusedException refusal) {
            note.notKept(refusal.getMessage());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changedMeanwhile) {
            note.notKept("it was changed in another window");
        }
    }

    private void showChange(NeedView need) {
        title("Change this need");
        under(need.data().title(), ProcurementNavigation.need(need.id()));
        NeedForm form = new NeedForm(needs.districts(), needs::figures, "Save the change", data -> change(need, data));
        form.read(NeedDraft.of(need.data()));
        form.onChange(() -> unsaved = true);
        add(form);
    }

    private void raise(NeedData data) {
        NeedId id = needs.raise(data);
        unsaved = false;
        Messages.done("The need is raised. A call can now be drafted from it.");
        UI.getCurrent().navigate(ProcurementNavigation.need(id));
    }

    private void change(NeedView need, NeedData data) {
        needs.change(need.id(), need.version(), data);
        unsaved = false;
        Messages.done("The need is changed, with the delivery figures of today.");
        UI.getCurrent().navigate(ProcurementNavigation.need(need.id()));
    }
}
