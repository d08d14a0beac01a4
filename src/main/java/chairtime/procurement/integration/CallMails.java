package chairtime.procurement.integration;

import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.notification.LetterId;
import chairtime.notification.Letters;
import chairtime.notification.Notices;
import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import chairtime.platform.LondonTime;
import chairtime.procurement.BidOutcome;
import chairtime.procurement.CallNotice;
import chairtime.procurement.Correspondence;
import chairtime.procurement.EvaluatorChange;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to bidders by mail and letter, and puts a notice at their bell. Keys make every message go out once. */
@Component
class CallMails implements Correspondence {

    private final Outbox outbox;
    private final Letters letters;
    private final Notices notices;
    private final Directory directory;
    private final Accounts accounts;
    private final Clock clock;

    CallMails(Outbox outbox, Letters letters, Notices notices, Directory directory, Accounts accounts, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.notices = notices;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void published(CallNotice call, Collection<String> providerCodes) {
        tell(call, "published", MailTexts.published(call), providerCodes);
    }

    @Override
    public void deadlineMoved(CallNotice call, String reason, Collection<String> providerCodes) {
        tell(call, "deadline-" + call.deadlineMoves(), MailTexts.deadlineMoved(call, reason), providerCodes);
    }

    @Override
    public void ended(CallNotice call, String reason, Collection<String> providerCodes) {
        tell(call, "ended", MailTexts.ended(call, reason), providerCodes);
    }

    @Override
    public void endedForStaff(CallNotice call, Collection<AccountId> staff) {
        notices.tell(staff, key(call, "ended"), MailTexts.endedForStaff(call), staffRoute(call));
    }

    @Override
    public void evaluatorSteppedAside(CallNotice call, AccountId evaluator, String evaluatorName) {
        notices.tell(
                accounts.withRole(Organisation.commissioner(call.commissionerCode()), Role.COMMISSIONER).stream()
                        .map(AccountSummary::id)
                        .toList(),
                key(call, "stepped-aside-" + evaluator.value()),
                MailTexts.steppedAside(call, evaluatorName),
                staffRoute(call) + "/evaluators");
    }

    @Override
    public void evaluatorsChanged(CallNotice call, EvaluatorChange change) {
        String key = key(call, "evaluators-" + change.callVersion());
        notices.tell(List.of(change.left().id()), key, MailTexts.scoresNoLonger(call, change), staffRoute(call));
        notices.tell(change.others(), key, MailTexts.evaluatorsChanged(call, change), staffRoute(call));
        if (change.successor() != null) {
            notices.tell(
                    List.of(change.successor().id()), key, MailTexts.scoresFromNow(call, change), staffRoute(call));
        }
    }

    @Override
    public void outcome(CallNotice call, BidOutcome outcome) {
        String provider = outcome.bid().providerCode();
        String key = key(call, "outcome") + ":" + provider;
        LetterId letter = letters.keep(OutcomeLetter.of(key, call, outcome, LondonTime.day(clock.instant())));
        MailTexts.Text text = MailTexts.outcome(call, outcome);
        outbox.enqueue(new OutgoingMail(
                key,
                Organisation.commissioner(call.commissionerCode()),
                Organisation.provider(provider),
                outcome.contactEmail(),
                outcome.contactName(),
                text.subject(),
                text.body(),
                letter));
        notices.tell(bidders(provider), key(call, "outcome"), text.subject(), route(call));
    }

    private void tell(CallNotice call, String what, MailTexts.Text text, Collection<String> providerCodes) {
        for (String provider : providerCodes) {
            ProviderView view = directory.provider(provider).orElse(new ProviderView(provider, provider, null));
            outbox.enqueue(new OutgoingMail(
                    key(call, what) + ":" + provider,
                    Organisation.commissioner(call.commissionerCode()),
                    Organisation.provider(provider),
                    address(view),
                    view.name(),
                    text.subject(),
                    text.body(),
                    null));
            notices.tell(bidders(provider), key(call, what), text.subject(), route(call));
        }
    }

    /** The directory's address, or that of the first account that bids for the provider. */
    private @Nullable String address(ProviderView provider) {
        return provider.email() != null
                ? provider.email()
                : accounts.withRole(Organisation.provider(provider.code()), Role.PROVIDER).stream()
                        .map(AccountSummary::email)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private List<AccountId> bidders(String provider) {
        return accounts.withRole(Organisation.provider(provider), Role.PROVIDER).stream()
                .map(AccountSummary::id)
                .toList();
    }

    private static String key(CallNotice call, String what) {
        return "procurement.call:%d:%s".formatted(call.id().value(), what);
    }

    private static String staffRoute(CallNotice call) {
        return "calls/" + call.id().value();
    }

    private static String route(CallNotice call) {
        return "bids/calls/" + call.id().value();
    }
}
