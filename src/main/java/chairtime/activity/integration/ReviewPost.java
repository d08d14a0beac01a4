package chairtime.activity.integration;

import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.notification.Letter;
import chairtime.notification.LetterId;
import chairtime.notification.Letters;
import chairtime.notification.Notices;
import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings letters, mails and notices about reviews to practices and to the commissioner's people. */
@Component
class ReviewPost {

    private final Outbox outbox;
    private final Letters letters;
    private final Notices notices;
    private final Directory directory;
    private final Accounts accounts;
    private final Clock clock;

    ReviewPost(Outbox outbox, Letters letters, Notices notices, Directory directory, Accounts accounts, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.notices = notices;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Something to tell a practice.
     *
     * @param key says what is told about which event; makes a repetition harmless
     * @param commissionerCode who tells
     * @param commissionerName its name
     * @param providerCode who is told
     * @param providerName its name
     * @param reference reference number
     * @param route page of what it is about
     * @param subject subject line, also the notice
     * @param text plain text of the mail
     */
    record ToPractice(
            String key,
            String commissionerCode,
            String commissionerName,
            String providerCode,
            String providerName,
            String reference,
            String route,
            String subject,
            String text) {}

    /** Mails it and puts a notice at the bell of everybody of the practice. */
    void tell(ToPractice message) {
        send(message, null);
    }

    /** The same, with a letter. */
    void write(ToPractice message, List<Letter.Block> blocks) {
        send(
                message,
                letters.keep(new Letter(
                        message.key(),
                        Organisation.commissioner(message.commissionerCode()),
                        message.commissionerName(),
                        Organisation.provider(message.providerCode()),
                        List.of(message.providerName()),
                        LondonTime.day(clock.instant()),
                        message.reference(),
                        message.subject(),
                        blocks)));
    }

    /** Puts a notice at the bell of the commissioner's people with one of the roles. */
    void tellStaff(String commissionerCode, Collection<Role> roles, String key, String text, String route) {
        Organisation commissioner = Organisation.commissioner(commissionerCode);
        notices.tell(
                roles.stream()
                        .flatMap(role -> accounts.withRole(commissioner, role).stream())
                        .map(AccountSummary::id)
                        .distinct()
                        .toList(),
                key,
                text,
                route);
    }

    private void send(ToPractice message, @Nullable LetterId letter) {
        List<AccountSummary> people = accounts.withRole(Organisation.provider(message.providerCode()), Role.PROVIDER);
        outbox.enqueue(new OutgoingMail(
                message.key(),
                Organisation.commissioner(message.commissionerCode()),
                Organisation.provider(message.providerCode()),
                address(message.providerCode(), people),
                message.providerName(),
                message.subject(),
                "%s%n%nReference: %s%n%s".formatted(message.text(), message.reference(), message.commissionerName()),
                letter));
        List<AccountId> told = people.stream().map(AccountSummary::id).toList();
        if (!told.isEmpty()) {
            notices.tell(told, message.key(), message.subject(), message.route());
        }
    }

    /** The directory's address, or that of the first account of the practice. */
    private @Nullable String address(String providerCode, List<AccountSummary> people) {
        return Stream.concat(
                        directory.provider(providerCode).map(ProviderView::email).stream(),
                        people.stream().map(AccountSummary::email))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
