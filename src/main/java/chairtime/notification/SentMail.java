package chairtime.notification;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;

/** The outbox as its organisation reads it: what went, what would have gone, and to whom. */
public interface SentMail {

    /** A page of the mails of the organisation of the one who asks. */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMMISSIONER')")
    List<MailView> list(MailFilter filter, Pageable page);

    /** How many mails {@link #list} has in all. */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMMISSIONER')")
    long count(MailFilter filter);

    /** @throws chairtime.platform.NotFoundException when there is none for the one who asks */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMMISSIONER')")
    MailView get(MailId id);

    /** Whether there is a mail server to send with. */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMMISSIONER')")
    boolean canSend();

    /**
     * Sends a mail once more, by somebody's decision: it may arrive twice when its first sending was uncertain.
     *
     * @throws chairtime.platform.RefusedException when it is not one to decide about, or there is no mail server
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'COMMISSIONER')")
    void sendAgain(MailId id);
}
