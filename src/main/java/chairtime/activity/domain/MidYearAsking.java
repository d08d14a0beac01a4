package chairtime.activity.domain;

import chairtime.platform.LondonTime;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a practice was asked, what about, and until when it answers. */
@Embeddable
public class MidYearAsking {

    private int timesAsked;
    private LocalDate answerDueOn;
    private LocalDate remindOn;
    private @Nullable String question;

    protected MidYearAsking() {}

    static MidYearAsking first(AnswerTerm term) {
        return new MidYearAsking().next(null, term);
    }

    MidYearAsking next(@Nullable String about, AnswerTerm term) {
        MidYearAsking next = new MidYearAsking();
        next.timesAsked = timesAsked + 1;
        next.answerDueOn = term.dueOn();
        next.remindOn = term.remindOn();
        next.question = about;
        return next;
    }

    /** How often. */
    public int times() {
        return timesAsked;
    }

    /** Last day to answer. */
    public LocalDate dueOn() {
        return answerDueOn;
    }

    /** What was asked beyond the usual. */
    public Optional<String> question() {
        return Optional.ofNullable(question);
    }

    /** When the practice is reminded. */
    public Instant remindAt() {
        return LondonTime.instantOf(remindOn.atStartOfDay());
    }

    /** From when on no answer is waited for: the end of its last day. */
    public Instant until() {
        return LondonTime.instantOf(answerDueOn.plusDays(1).atStartOfDay());
    }
}
