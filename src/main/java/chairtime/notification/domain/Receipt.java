package chairtime.notification.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Collection;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * What became of a mail that was handed to the mail server.
 *
 * @param outcome what is known
 * @param why what the mail server said, unless it took the mail
 */
record Receipt(Outcome outcome, String why) {

    private static final int FIRST_PERMANENT_REFUSAL = 500;

    /** What is known. */
    enum Outcome {
        ACCEPTED,
        /** Certainly not taken, for a reason that may pass. */
        NOT_NOW,
        /** Certainly not taken, and asking again would not help. */
        NEVER,
        /** The connection broke when the mail may already have been taken. */
        UNCERTAIN
    }

    static Receipt accepted() {
        return new Receipt(Outcome.ACCEPTED, "");
    }

    static Receipt notTaken(String why, boolean mayPass) {
        return new Receipt(mayPass ? Outcome.NOT_NOW : Outcome.NEVER, why);
    }

    static Receipt of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return notTaken("The mail server does not accept our name and password.", true);
        }
        if (failure instanceof MailPreparationException || failure instanceof MailParseException) {
            return notTaken(text(failure), false);
        }
        if (failure instanceof MailSendException sending) {
            return ofSending(sending);
        }
        return new Receipt(Outcome.UNCERTAIN, text(failure));
    }

    private static Receipt ofSending(MailSendException failure) {
        Collection<Exception> failed = failure.getFailedMessages().values();
        if (failure.getCause() != null) {
            // with no failed message only saying good-bye went wrong; otherwise there was no connection at all
            return failed.isEmpty()
                    ? accepted()
                    : notTaken("The mail server cannot be reached: " + text(failure.getCause()), true);
        }
        Exception first = failed.stream().findFirst().orElse(failure);
        Integer code = code(first);
        if (code != null && code > 0) {
            return notTaken(text(first), code < FIRST_PERMANENT_REFUSAL);
        }
        boolean refusedBeforeSending = first instanceof SendFailedException && code == null;
        return refusedBeforeSending ? notTaken(text(first), false) : new Receipt(Outcome.UNCERTAIN, text(first));
    }

    /** The mail server's reply code; null when it gave none. */
    private static @Nullable Integer code(Exception failure) {
        Exception current = failure;
        Integer code = null;
        while (current != null) {
            if (current instanceof SMTPAddressFailedException refused) {
                code = refused.getReturnCode();
            } else if (current instanceof SMTPSendFailedException refused) {
                code = refused.getReturnCode();
            } else if (current instanceof SMTPSenderFailedException refused) {
                code = refused.getReturnCode();
            }
            current = current instanceof MessagingException next ? next.getNextException() : null;
        }
        return code;
    }

    private static String text(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().strip();
    }
}
