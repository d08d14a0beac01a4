package chairtime.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.notification.Letter;
import chairtime.notification.LetterId;
import chairtime.notification.Letters;
import chairtime.notification.MailFilter;
import chairtime.notification.MailState;
import chairtime.notification.MailView;
import chairtime.notification.Outbox;
import chairtime.notification.OutboxSender;
import chairtime.notification.OutgoingMail;
import chairtime.notification.SentMail;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class MailSendingTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation PROVIDER = Organisation.provider("V00001");

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxSender withoutServer;

    @Autowired
    SentMail sentMail;

    @Autowired
    Letters letters;

    @Autowired
    OutboxRepository messages;

    @Autowired
    LetterFiles letterFiles;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    GreenMail server;
    MailSending sender;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender = senderTo(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void aMailIsSentOnceHoweverOftenItIsSaidAndTried() throws Exception {
        outbox.enqueue(mail("call-7-published", "practice@example.org", null));
        outbox.enqueue(mail("call-7-published", "practice@example.org", null));

        int accepted = sender.sendDue() + sender.sendDue();

        assertThat(accepted).isEqualTo(1);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Extra sessions – £12,000");
            assertThat(GreenMailUtil.getBody(message)).contains("Dear practice");
            assertThat(message.getMessageID()).endsWith("@chairtime>");
        });
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aLetterIsAttachedAsPdf() throws Exception {
        LetterId letter = letters.keep(new Letter(
                "award-7",
                QMM,
                "Norfolk and Waveney",
                PROVIDER,
                List.of("High Street Dental"),
                LocalDate.of(2023, 10, 2),
                "CT-7",
                "Award of sessions",
                List.of(new Letter.Paragraph("You have been awarded twelve sessions."))));
        outbox.enqueue(mail("award-7", "practice@example.org", letter));

        sender.sendDue();

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(GreenMailUtil.getWholeMessage(message)).contains("application/pdf", "CT-7-Award-of-sessions.pdf");
    }

    @Test
    void withoutAMailServerMailsAreKeptAndSayWhatWouldHaveGone() {
        outbox.enqueue(mail("kept", "practice@example.org", null));

        assertThat(withoutServer.sendDue()).isZero();

        assertThat(only().state()).isEqualTo(MailState.HELD);
        assertThat(only().toAddress()).isEqualTo("practice@example.org");
        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void withoutAnAddressNothingIsTried() {
        outbox.enqueue(mail("nowhere", null, null));

        assertThat(sender.sendDue()).isZero();
        assertThat(only().state()).isEqualTo(MailState.NO_ADDRESS);
    }

    @Test
    void aServerThatIsDownIsTriedAgainEverLessOften() {
        int port = server.getSmtp().getPort();
        server.stop();
        outbox.enqueue(mail("later", "practice@example.org", null));

        assertThat(sender.sendDue()).isZero();
        assertThat(only().state()).isEqualTo(MailState.QUEUED);
        assertThat(only().problem()).contains("cannot be reached");
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofSeconds(59));
        assertThat(sender.sendDue()).isZero();
        clock.advance(Duration.ofSeconds(1));

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void afterFiveAttemptsItIsGivenUpUntilSomebodyDecides() {
        server.stop();
        outbox.enqueue(mail("never", "practice@example.org", null));

        for (int attempt = 0; attempt < 8; attempt++) {
            sender.sendDue();
            clock.advance(Duration.ofDays(1));
        }

        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().attempts()).isEqualTo(5);
    }

    @Test
    void whatWasBeingSentWhenTheApplicationStoppedIsNotSentAgainByItself() {
        outbox.enqueue(mail("crash", "practice@example.org", null));
        inTransaction(() -> messages.findAll().get(0).handOver());

        sender.settleInterrupted();

        assertThat(sender.sendDue()).isZero();
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyTheSendersStaffReadTheOutboxAndDecide() {
        outbox.enqueue(mail("crash", "practice@example.org", null));
        inTransaction(() -> messages.findAll().get(0).handOver());
        sender.settleInterrupted();
        var other = SignIn.user(2, "other", Organisation.commissioner("QYG"), Role.COMMISSIONER);
        var auditor = SignIn.user(3, "auditor", QMM, Role.AUDITOR);
        var lead = SignIn.user(4, "lead", QMM, Role.RECOVERY_LEAD);

        assertThat(SignIn.as(other, () -> sentMail.count(new MailFilter("", null))))
                .isZero();
        assertThatThrownBy(() -> SignIn.as(lead, () -> sentMail.count(new MailFilter("", null))))
                .isInstanceOf(AccessDeniedException.class);
        MailView mail = SignIn.as(
                        auditor,
                        () -> sentMail.list(new MailFilter("extra", MailState.UNCERTAIN), PageRequest.of(0, 10)))
                .get(0);
        assertThatThrownBy(() -> SignIn.run(auditor, () -> sentMail.sendAgain(mail.id())))
                .isInstanceOf(AccessDeniedException.class);
        var commissioner = SignIn.user(5, "commissioner", QMM, Role.COMMISSIONER);
        assertThatThrownBy(() -> SignIn.run(commissioner, () -> sentMail.sendAgain(mail.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("No mail server");
    }

    @Test
    void aPersonMaySendAnUncertainMailAgainButNotASentOne() {
        outbox.enqueue(mail("crash", "practice@example.org", null));
        inTransaction(() -> messages.findAll().get(0).handOver());
        sender.settleInterrupted();

        inTransaction(() -> messages.findAll().get(0).sendAgain(clock.instant()));

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThatThrownBy(() -> inTransaction(() -> messages.findAll().get(0).sendAgain(clock.instant())))
                .isInstanceOf(RefusedException.class);
    }

    private MailView only() {
        return messages.findAll().get(0).view();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private MailSending senderTo(int port) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        return new MailSending(
                messages,
                letterFiles,
                new TransactionTemplate(transactions),
                clock,
                new Post(smtp, "chairtime@example.org"));
    }

    private static OutgoingMail mail(String key, @Nullable String address, @Nullable LetterId letter) {
        return new OutgoingMail(
                key,
                QMM,
                PROVIDER,
                address,
                "High Street Dental",
                "Extra sessions – £12,000",
                "Dear practice,\n",
                letter);
    }
}
