package chairtime.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.notification.domain.Receipt.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class ReceiptTest {

    private static final Object MAIL = new Object();

    @Test
    void noConnectionMeansNotTakenAndWorthTryingAgain() {
        MessagingException refused = new MessagingException("connection refused");

        assertThat(Receipt.of(new MailSendException("no", refused, Map.of(MAIL, refused)))
                        .outcome())
                .isEqualTo(Outcome.NOT_NOW);
        assertThat(Receipt.of(new MailAuthenticationException("535")).outcome()).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void aReplyCodeTellsWhetherItMayPass() {
        assertThat(Receipt.of(failed(refusedWith(451))).outcome()).isEqualTo(Outcome.NOT_NOW);
        assertThat(Receipt.of(failed(refusedWith(550))).outcome()).isEqualTo(Outcome.NEVER);
        assertThat(Receipt.of(failed(new SendFailedException("no recipient"))).outcome())
                .isEqualTo(Outcome.NEVER);
    }

    @Test
    void aConnectionThatBreaksWhileSendingLeavesItUncertain() {
        assertThat(Receipt.of(failed(new MessagingException("reading reply", new IOException("reset"))))
                        .outcome())
                .isEqualTo(Outcome.UNCERTAIN);
        assertThat(Receipt.of(failed(refusedWith(-1))).outcome()).isEqualTo(Outcome.UNCERTAIN);
    }

    @Test
    void troubleOnlyWhenSayingGoodByeMeansItWent() {
        assertThat(Receipt.of(new MailSendException("close", new MessagingException("reset")))
                        .outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    private static MailSendException failed(Exception why) {
        return new MailSendException(Map.of(MAIL, why));
    }

    private static SMTPSendFailedException refusedWith(int code) {
        return new SMTPSendFailedException("DATA", code, code + " no", new MessagingException(), null, null, null);
    }
}
