package chairtime.shell;

import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown at an address where there is no page. */
@ParentLayout(MainLayout.class)
@PageTitle("Page not found")
@AnonymousAllowed
class UnknownAddressView extends Page implements HasErrorParameter<NotFoundException> {

    UnknownAddressView() {
        super("There is no page at this address");
        add(new EmptyState(
                "Nothing is lost.",
                "The address may be mistyped, or the page may have moved. Search for it by number or name, or start"
                        + " again.",
                new Anchor("", "Go to Today")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
