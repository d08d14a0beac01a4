package chairtime.notification.domain;

import chairtime.notification.OutboxSender;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends through the mail server of {@code spring.mail.*}; without one mails are kept. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailSending mailSending(
            OutboxRepository messages,
            LetterFiles letters,
            PlatformTransactionManager transactions,
            Clock clock,
            ObjectProvider<JavaMailSender> server,
            @Value("${chairtime.mail.from:chairtime@localhost}") String from) {
        JavaMailSender available = server.getIfAvailable();
        return new MailSending(
                messages,
                letters,
                new TransactionTemplate(transactions),
                clock,
                available == null ? null : new Post(available, from));
    }

    /** Sends by itself, from the start on. */
    @Component
    @EnableScheduling
    @Profile("!test")
    static class Background {

        private static final Logger log = LoggerFactory.getLogger(Background.class);

        private final OutboxSender sender;
        private volatile boolean settled;

        Background(OutboxSender sender) {
            this.sender = sender;
        }

        @EventListener(ApplicationReadyEvent.class)
        void settleInterrupted() {
            sender.settleInterrupted();
            settled = true;
        }

        @Scheduled(fixedDelayString = "${chairtime.mail.every:5s}")
        void send() {
            if (!settled) {
                return;
            }
            try {
                sender.sendDue();
            } catch (RuntimeException e) {
                log.error("The outbox could not be read; it is tried again", e);
            }
        }
    }
}
