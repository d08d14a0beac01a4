package chairtime.shell;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Turns what goes wrong behind a click into a sentence for the person who clicked. */
class SentenceErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        if (UI.getCurrent() == null) {
            LOG.error("Reference {}: outside a page", Reference.next(), cause);
            return;
        }
        Optional<String> sentence = sentence(cause);
        if (sentence.isPresent()) {
            Messages.refused(sentence.get());
        } else if (find(cause, OptimisticLockingFailureException.class)
                .or(() -> find(cause, jakarta.persistence.OptimisticLockException.class))
                .isPresent()) {
            Messages.lostUpdate();
        } else {
            String reference = Reference.next();
            LOG.error("Reference {}", reference, cause);
            Messages.failed(reference);
        }
    }

    /** The sentence that the refusal carries; empty when it is no refusal. */
    static Optional<String> sentence(Throwable cause) {
        return find(cause, RefusedException.class)
                .or(() -> find(cause, NotFoundException.class))
                .map(Throwable::getMessage)
                .or(() -> find(cause, AccessDeniedException.class)
                        .map(denied -> "You may not do this. Ask a colleague who has the role for it."));
    }

    private static Optional<Throwable> find(Throwable cause, Class<? extends Throwable> type) {
        Throwable at = cause;
        while (at != null) {
            if (type.isInstance(at)) {
                return Optional.of(at);
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
