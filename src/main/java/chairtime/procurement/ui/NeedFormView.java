package chairtime.procurement.ui;

import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedId;
import chairtime.procurement.NeedView;
import chairtime.procurement.Needs;
import chairtime.security.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** Raising a need, or changing one that has no call yet. */
@Route(ProcurementNavigation.NEW_NEED)
@RouteAlias(ProcurementNavigation.CHANGE_NEED)
@PageTitle("Raise a need")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD"})
class NeedFormView extends Page implements BeforeEnterObserver {

    private final transient Needs needs;
    private final transient CurrentUser currentUser;

    NeedFormView(Needs needs, CurrentUser currentUser) {
        super("Raise a need for extra sessions");
        this.needs = needs;
        this.currentUser = currentUser;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .getLong(ProcurementNavigation.ID)
                .ifPresentOrElse(
                        id -> showChange(needs.find(new NeedId(id))),
                        () -> showNew(event.getLocation().getQueryParameters()));
    }

    private void showNew(QueryParameters parameters) {
        NeedForm form = new NeedForm(needs.districts(), needs::figures, "Raise this need", this::raise);
        boolean ownArea = parameters
                .getSingleParameter(ProcurementNavigation.COMMISSIONER_PARAMETER)
                .map(code -> code.equals(currentUser.require().organisation().code()))
                .orElse(true);
        if (ownArea) {
            form.choose(parameters
                    .getSingleParameter(ProcurementNavigation.DISTRICTS_PARAMETER)
                    .map(all -> Arrays.asList(all.split(",")))
                    .orElse(List.of()));
        } else {
            add(new Paragraph("You looked at another commissioner's delivery. A need is always for your own area."));
        }
        add(form);
    }

    private void showChange(NeedView need) {
        title("Change this need");
        under(need.data().title(), ProcurementNavigation.need(need.id()));
        NeedForm form = new NeedForm(needs.districts(), needs::figures, "Save the change", data -> change(need, data));
        form.read(need.data());
        add(form);
    }

    private void raise(NeedData data) {
        NeedId id = needs.raise(data);
        Messages.done("The need is raised. A call can now be drafted from it.");
        UI.getCurrent().navigate(ProcurementNavigation.need(id));
    }

    private void change(NeedView need, NeedData data) {
        needs.change(need.id(), need.version(), data);
        Messages.done("The need is changed, with the delivery figures of today.");
        UI.getCurrent().navigate(ProcurementNavigation.need(need.id()));
    }
}
