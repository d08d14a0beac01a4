package chairtime.activity.integration;

import chairtime.activity.FigureQueryCorrespondence;
import chairtime.activity.FigureQueryView;
import chairtime.platform.Uda;
import chairtime.platform.ui.Formats;
import chairtime.security.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes about queries. Keys make every message go out once. */
@Component
class FigureQueryMails implements FigureQueryCorrespondence {

    private static final List<Role> ASKERS = List.of(Role.RECOVERY_LEAD, Role.COMMISSIONER);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final ReviewPost post;

    FigureQueryMails(ReviewPost post) {
        this.post = post;
    }

    @Override
    public void asked(FigureQueryView query) {
        post.tell(toPractice(
                query,
                "asked-" + query.timesAsked(),
                query.timesAsked() == 1 ? "Query about your activity" : "We ask again about your activity",
                """
                For %s the contractor month of NHSBSA says %s for contract %s, your claims add up to %s.

                %s

                Please sign in to Chairtime and say by %s which figure is right, and how the difference comes about."""
                        .formatted(
                                Formats.month(query.month()),
                                figure(query.published()),
                                query.contractNumber(),
                                figure(query.claimed()),
                                query.question(),
                                day(query.answerDueOn()))));
    }

    @Override
    public void reminded(FigureQueryView query) {
        post.tell(toPractice(
                query,
                "reminded-" + query.timesAsked(),
                "Reminder: query about your activity",
                "Your answer about %s, contract %s, is due by %s. Sign in to Chairtime to send it."
                        .formatted(Formats.month(query.month()), query.contractNumber(), day(query.answerDueOn()))));
    }

    @Override
    public void silent(FigureQueryView query) {
        tellAskers(query, "silent", "did not answer in time; agree a figure or ask again.");
    }

    @Override
    public void answered(FigureQueryView query) {
        tellAskers(query, "answered", "answered your query.");
    }

    @Override
    public void agreed(FigureQueryView query) {
        post.tell(toPractice(
                query,
                "agreed",
                "Figure agreed",
                "For %s %s count for contract %s.%n%nReason: %s"
                        .formatted(
                                Formats.month(query.month()),
                                figure(query.agreed()),
                                query.contractNumber(),
                                query.endReason())));
    }

    @Override
    public void withdrawn(FigureQueryView query) {
        post.tell(toPractice(
                query,
                "withdrawn",
                "Query withdrawn",
                "You need not answer about %s, contract %s, any more.%n%nReason: %s"
                        .formatted(Formats.month(query.month()), query.contractNumber(), query.endReason())));
    }

    private void tellAskers(FigureQueryView query, String what, String happened) {
        post.tellStaff(
                query.commissionerCode(),
                ASKERS,
                key(query, what + "-" + query.timesAsked()),
                "%s, contract %s, %s".formatted(query.providerName(), query.contractNumber(), happened),
                route(query));
    }

    private static ReviewPost.ToPractice toPractice(FigureQueryView query, String what, String subject, String text) {
        return new ReviewPost.ToPractice(
                key(query, what) + ":" + query.providerCode(),
                query.commissionerCode(),
                query.commissionerName(),
                query.providerCode(),
                query.providerName(),
                query.id().reference(),
                route(query),
                "%s, %s, contract %s".formatted(subject, Formats.month(query.month()), query.contractNumber()),
                text);
    }

    private static String figure(@Nullable Uda units) {
        return units == null ? "nothing" : Formats.uda(units);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String key(FigureQueryView query, String what) {
        return "activity.figure-query:%d:%s".formatted(query.id().value(), what);
    }

    private static String route(FigureQueryView query) {
        return "delivery/queries/" + query.id().value();
    }
}
