package chairtime.shell;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when what a page is about does not exist, or not for the one who asks. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found")
@AnonymousAllowed
class MissingRecordView extends Page implements HasErrorParameter<NotFoundException> {

    MissingRecordView() {
        super("We cannot show this");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(new EmptyState(
                parameter.getException().getMessage(),
                "It may have been withdrawn, or it may belong to another organisation.",
                new Anchor("", "Go to Today")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
