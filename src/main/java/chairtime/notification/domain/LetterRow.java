package chairtime.notification.domain;

import chairtime.notification.LetterId;
import chairtime.notification.LetterView;
import chairtime.security.Organisation;
import java.time.LocalDate;

/** A letter without its PDF, as read for lists. */
record LetterRow(
        Long id,
        Organisation.Kind senderKind,
        String senderCode,
        Organisation.Kind recipientKind,
        String recipientCode,
        String addressee,
        LocalDate dated,
        String reference,
        String title) {

    LetterView view() {
        return new LetterView(
                new LetterId(id),
                new Organisation(senderKind, senderCode),
                new Organisation(recipientKind, recipientCode),
                addressee,
                dated,
                reference,
                title);
    }
}
