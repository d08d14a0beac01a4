package chairtime.activity.integration;

import chairtime.activity.YearEndCorrespondence;
import chairtime.activity.YearEndView;
import chairtime.platform.Money;
import chairtime.security.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes about year ends. Keys make every message go out once. */
@Component
class YearEndMails implements YearEndCorrespondence {

    private static final List<Role> REVIEWERS = List.of(Role.RECOVERY_LEAD, Role.COMMISSIONER);

    private final ReviewPost post;

    YearEndMails(ReviewPost post) {
        this.post = post;
    }

    @Override
    public void provisional(YearEndView yearEnd) {
        post.write(
                toPractice(yearEnd, "provisional", "Provisional year-end result", YearEndTexts.provisional(yearEnd)),
                YearEndLetters.provisional(yearEnd));
    }

    @Override
    public void queried(YearEndView yearEnd) {
        tellStaff(yearEnd, REVIEWERS, "queried", "queries the result.");
    }

    @Override
    public void madeFinal(YearEndView yearEnd) {
        post.write(
                toPractice(yearEnd, "final", "Final year-end result", YearEndTexts.madeFinal(yearEnd)),
                YearEndLetters.madeFinal(yearEnd));
        if (yearEnd.result().paidBeside().exceeds(Money.ZERO)) {
            tellStaff(
                    yearEnd,
                    List.of(Role.FINANCE),
                    "paid-excess",
                    "is paid %s for what it gave above its targets."
                            .formatted(yearEnd.result().paidBeside()));
        }
    }

    @Override
    public void scheduleOffered(YearEndView yearEnd) {
        YearEndView.Recovery recovery = Objects.requireNonNull(yearEnd.recovery());
        post.write(
                toPractice(
                        yearEnd,
                        "offered-" + recovery.decidedAt().getEpochSecond(),
                        "Instalments for your agreement",
                        YearEndTexts.offered(yearEnd, recovery)),
                YearEndLetters.offered(yearEnd, recovery));
    }

    @Override
    public void scheduleNotAgreed(YearEndView yearEnd) {
        YearEndView.Recovery recovery = Objects.requireNonNull(yearEnd.recovery());
        tellStaff(
                yearEnd,
                REVIEWERS,
                "not-agreed-" + recovery.decidedAt().getEpochSecond(),
                "did not agree to the instalments.");
    }

    @Override
    public void recoverySet(YearEndView yearEnd) {
        YearEndView.Recovery recovery = Objects.requireNonNull(yearEnd.recovery());
        post.write(
                toPractice(yearEnd, "recovery", "Recovery for the year", YearEndTexts.set(yearEnd, recovery)),
                YearEndLetters.set(yearEnd, recovery));
        if (recovery.plan().breachNotice()) {
            post.write(
                    toPractice(yearEnd, "breach", "Breach notice", YearEndTexts.breach(yearEnd)),
                    YearEndLetters.breach(yearEnd, recovery));
        }
        tellStaff(
                yearEnd,
                List.of(Role.FINANCE),
                "recovery",
                "pays %s in %d instalments."
                        .formatted(
                                recovery.plan().amount(), recovery.instalments().size()));
    }

    @Override
    public void carryForwardStands(YearEndView yearEnd) {
        tellStaff(
                yearEnd,
                REVIEWERS,
                "carry-forward",
                "has a carry-forward in the next year's account already: compare it with the final result.");
    }

    private void tellStaff(YearEndView yearEnd, List<Role> roles, String what, String happened) {
        post.tellStaff(
                yearEnd.contract().commissionerCode(),
                roles,
                key(yearEnd, what),
                "Year end %s: %s, contract %s %s"
                        .formatted(
                                yearEnd.contract().figures().year(),
                                yearEnd.contract().providerName(),
                                yearEnd.contract().contractNumber(),
                                happened),
                route(yearEnd));
    }

    private static ReviewPost.ToPractice toPractice(YearEndView yearEnd, String what, String subject, String text) {
        return new ReviewPost.ToPractice(
                key(yearEnd, what) + ":" + yearEnd.contract().providerCode(),
                yearEnd.contract().commissionerCode(),
                yearEnd.commissionerName(),
                yearEnd.contract().providerCode(),
                yearEnd.contract().providerName(),
                yearEnd.id().reference(),
                route(yearEnd),
                "%s %s, contract %s"
                        .formatted(
                                subject,
                                yearEnd.contract().figures().year(),
                                yearEnd.contract().contractNumber()),
                text);
    }

    private static String key(YearEndView yearEnd, String what) {
        return "activity.year-end:%d:%s".formatted(yearEnd.id().value(), what);
    }

    private static String route(YearEndView yearEnd) {
        return "reviews/year-end/" + yearEnd.id().value();
    }
}
