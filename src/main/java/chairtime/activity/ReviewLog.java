package chairtime.activity;

import chairtime.activity.domain.ReviewEventRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.ui.Live;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what happens to reviews: for their page, and for the auditor. */
@Component
class ReviewLog {

    /** Topic of {@link Live} that tells of changes of reviews and year ends. */
    static final String TOPIC = "reviews";

    private final ReviewEventRows events;
    private final AuditLog audit;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewLog(ReviewEventRows events, AuditLog audit, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What happened.
     *
     * @param kind of what
     * @param number its number
     * @param commissionerCode whose auditors read it
     * @param action as {@code activity.verb}
     * @param text a sentence
     * @param before state before; null without a change of state
     * @param after state after
     * @param reason why; null when nobody said
     */
    record Happening(
            ReviewKind kind,
            long number,
            String commissionerCode,
            String action,
            String text,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    /** Done by whoever is signed in, or by the application. */
    void happened(Happening what) {
        happened(what, currentUser.find().map(SignedInUser::id).orElse(null));
    }

    /** Done in the name of that account, also when nobody is signed in any more. */
    void happened(Happening what, @Nullable AccountId by) {
        String whole = what.reason() == null
                ? what.text()
                : what.text() + " Reason: " + what.reason().strip();
        events.add(what.kind(), what.number(), new ReviewEventRows.Row(clock.instant(), by, whole));
        audit.record(AuditEntry.of(
                        "activity." + what.action(), what.kind().label(), String.valueOf(what.number()), what.text())
                .changed(what.before(), what.after())
                .because(what.reason())
                .concerning(Organisation.commissioner(what.commissionerCode())));
        Live.publish(TOPIC);
    }

    /** What happened to one, latest first. */
    List<ReviewEventView> timeline(ReviewKind kind, long number) {
        List<ReviewEventRows.Row> rows = events.of(kind, number);
        Function<AccountId, String> names = names(rows.stream()
                .map(ReviewEventRows.Row::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ReviewEventView(
                        row.at(), row.who() == null ? "Chairtime" : names.apply(row.who()), row.text()))
                .toList();
    }

    /** Names of people. */
    Function<AccountId, String> names(Collection<AccountId> ids) {
        Map<AccountId, AccountSummary> found = accounts.byId(ids);
        return id -> found.containsKey(id) ? found.get(id).displayName() : "Account " + id.value();
    }

    String name(AccountId id) {
        return names(List.of(id)).apply(id);
    }
}
