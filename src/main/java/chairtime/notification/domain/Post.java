package chairtime.notification.domain;

import chairtime.notification.LetterFile;
import chairtime.notification.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands one mail to the mail server and says what became of it. */
class Post {

    private final JavaMailSender server;
    private final String from;

    /**
     * @param server the mail server
     * @param from address that the mails come from
     */
    Post(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    Receipt hand(OutgoingMail mail, @Nullable LetterFile letter) {
        MimeMessage message;
        try {
            message = message(mail, letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Receipt.notTaken("The mail could not be written: " + e.getMessage(), false);
        }
        try {
            server.send(message);
            return Receipt.accepted();
        } catch (MailException e) {
            return Receipt.of(e);
        }
    }

    private MimeMessage message(OutgoingMail mail, @Nullable LetterFile letter)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, letter != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(mail.toAddress(), mail.toName(), StandardCharsets.UTF_8.name()));
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), false);
        if (letter != null) {
            helper.addAttachment(letter.fileName(), new ByteArrayResource(letter.pdf()), "application/pdf");
        }
        // the same mail has the same number whenever it is handed over, so that mailboxes can tell a repetition
        message.setHeader("Message-ID", "<" + digest(mail.key()) + "@chairtime>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
