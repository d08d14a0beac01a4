package chairtime.shell;

import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page is not for the roles of the one who asks. */
@ParentLayout(MainLayout.class)
@PageTitle("Not for your role")
@AnonymousAllowed
class ForbiddenView extends Page implements HasErrorParameter<AccessDeniedException> {

    ForbiddenView() {
        super("This page is not part of your role");
        add(new EmptyState(
                "You are signed in, but your roles do not include this page.",
                "The menu under your name shows your roles. If you need this page for your work, ask your"
                        + " administrator.",
                new Anchor("", "Go to Today")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
