package chairtime.activity.domain;

import java.time.LocalDate;

/**
 * How long a practice has to answer.
 *
 * @param remindOn when it is reminded
 * @param dueOn last day
 */
public record AnswerTerm(LocalDate remindOn, LocalDate dueOn) {}
