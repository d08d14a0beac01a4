package chairtime.shell;

import chairtime.platform.OneLine;
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
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a page cannot be opened for any other reason. */
@ParentLayout(MainLayout.class)
@PageTitle("Page could not be opened")
@AnonymousAllowed
class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        super("This page could not be opened");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<String> refusal = SentenceErrorHandler.sentence(parameter.getException());
        if (refusal.isPresent()) {
            explain(refusal.get(), "Nothing was changed.");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        String reference = Reference.next();
        LOG.error("Reference {}: {}", reference, OneLine.of(event.getLocation().getPath()), parameter.getException());
        explain(
                "Something went wrong on our side. Nothing was changed.",
                "Try again in a minute. If it happens again, tell your administrator the reference " + reference + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void explain(String title, String text) {
        add(new EmptyState(title, text, new Anchor("", "Go to Today")));
    }
}
