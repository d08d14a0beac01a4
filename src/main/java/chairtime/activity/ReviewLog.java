package chairtime.activity;

import chairtime.activity.domain.KeptReview;
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
     * It was started in the name of that account, also when nobody is signed in any more.
     *
     * @param action as {@code verb} of what happened
     */
    void started(KeptReview<?> review, String action, String text, AccountId by) {
        happened(review, action, text, null, review.status(), null, by);
    }

    /** Its state changed, by whoever is signed in or by the application. */
    void changed(
            KeptReview<?> review,
            @Nullable ReviewStatus<?> before,
            String action,
            String text,
            @Nullable String reason) {
        happened(review, action, text, before, review.status(), reason, who());
    }

    /** Something happened that leaves its state as it is. */
    void noted(KeptReview<?> review, String action, String text, @Nullable String reason) {
        happened(review, action, text, null, null, reason, who());
    }

    private void happened(
            KeptReview<?> review,
            String action,
            String text,
            @Nullable ReviewStatus<?> before,
            @Nullable ReviewStatus<?> after,
            @Nullable String reason,
            @Nullable AccountId by) {
        String whole = reason == null ? text : text + " Reason: " + reason.strip();
        events.add(review.kind(), review.number(), new ReviewEventRows.Row(clock.instant(), by, whole));
        audit.record(AuditEntry.of("activity." + action, review.kind().label(), String.valueOf(review.number()), text)
                .changed(before == null ? null : before.name(), after == null ? null : after.name())
                .because(reason)
                .concerning(Organisation.commissioner(review.contract().commissionerCode())));
        Live.publish(TOPIC);
    }

    private @Nullable AccountId who() {
        return currentUser.find().map(SignedInUser::id).orElse(null);
    }

    /** What happened to one, latest first. */
    List<ReviewEventView> timeline(KeptReview<?> review) {
        List<ReviewEventRows.Row> rows = events.of(review.kind(), review.number());
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
