package chairtime.procurement.domain;

import static chairtime.procurement.domain.Rules.isFilled;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.security.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a call must say before it can be published. */
public final class PublicationRules {

    private static final BigDecimal LONGEST_SESSION_HOURS = new BigDecimal("12");

    private static final Money MOST_MONEY = Money.of("1000000000");

    private PublicationRules() {}

    /**
     * Every rule that the terms break.
     *
     * @param needRaisedBy who raised the need and so cannot score
     * @param possibleEvaluators enabled evaluators of the organisation
     */
    public static List<Refusal> refusals(
            CallTerms terms,
            AccountId needRaisedBy,
            Set<AccountId> possibleEvaluators,
            Instant now,
            WorkingDayCalendar calendar) {
        Instant deadline = LondonTime.instantOf(terms.deadline());
        LocalDate deadlineDay = terms.deadline().toLocalDate();
        Rules rules = new Rules()
                .demand(deadline.isAfter(now), "deadline", "The deadline must be in the future.")
                .demand(
                        terms.firstDay().isAfter(deadlineDay),
                        "firstDay",
                        "The first day of the sessions must be after the deadline.")
                .demand(
                        !terms.scoringDueOn().isBefore(deadlineDay),
                        "scoringDueOn",
                        "Scores cannot be due before the deadline.");
        sessionRules(rules, terms, calendar);
        criteriaRules(rules, terms);
        evaluatorRules(rules, terms.evaluators(), needRaisedBy, possibleEvaluators);
        return rules.refusals();
    }

    /**
     * Every rule that those evaluators break, at publication and whenever one is replaced.
     *
     * @param needRaisedBy who raised the need and so cannot score
     * @param possibleEvaluators enabled evaluators of the organisation
     */
    public static List<Refusal> evaluatorRefusals(
            Set<AccountId> evaluators, AccountId needRaisedBy, Set<AccountId> possibleEvaluators) {
        Rules rules = new Rules();
        evaluatorRules(rules, evaluators, needRaisedBy, possibleEvaluators);
        return rules.refusals();
    }

    /** What cannot be kept at all; drafts are held against this alone. */
    static List<Refusal> draftRefusals(CallTerms terms) {
        return new Rules()
                .demand(
                        terms.criteria().stream()
                                .allMatch(c -> c.name().length() <= Criterion.NAME_MAX_LENGTH
                                        && c.question().length() <= Criterion.QUESTION_MAX_LENGTH),
                        "criteria",
                        "The name of a criterion has at most 120 characters, its question at most 1,000.")
                .demand(
                        terms.criteria().stream()
                                        .map(Criterion::number)
                                        .distinct()
                                        .count()
                                == terms.criteria().size(),
                        "criteria",
                        "Every criterion needs a number of its own.")
                .demand(
                        terms.pattern().hours().compareTo(LONGEST_SESSION_HOURS) <= 0,
                        "hours",
                        "A session lasts more than 0 and at most 12 hours.")
                .demand(
                        !terms.priceCeiling().exceeds(MOST_MONEY),
                        "priceCeiling",
                        "A session costs at most £1,000,000,000.")
                .demand(!terms.budget().exceeds(MOST_MONEY), "budget", "A budget is at most £1,000,000,000.")
                .refusals();
    }

    private static void sessionRules(Rules rules, CallTerms terms, WorkingDayCalendar calendar) {
        BigDecimal hours = terms.pattern().hours();
        int dates = SessionDates.of(terms.pattern(), terms.firstDay(), terms.lastDay(), calendar)
                .size();
        rules.demand(!terms.pattern().weekdays().isEmpty(), "weekdays", "Choose at least one day of the week.")
                .demand(
                        hours.signum() > 0 && hours.compareTo(LONGEST_SESSION_HOURS) <= 0,
                        "hours",
                        "A session lasts more than 0 and at most 12 hours.")
                .demand(terms.slotsPerSession() > 0, "slotsPerSession", "A session offers at least one slot.")
                .demand(terms.priceCeiling().exceeds(Money.ZERO), "priceCeiling", "Set the most a session may cost.")
                .demand(terms.sessionsWanted() > 0, "sessionsWanted", "Ask for at least one session.")
                .demand(terms.budget().exceeds(Money.ZERO), "budget", "The budget must be more than nothing.")
                .demand(
                        !terms.lastDay().isBefore(terms.firstDay()),
                        "lastDay",
                        "The last day must not be before the first day.")
                .demand(
                        dates > 0,
                        "weekdays",
                        "Between the first and the last day there is no date on which a session could be held.");
    }

    private static void criteriaRules(Rules rules, CallTerms terms) {
        rules.demand(!terms.criteria().isEmpty(), "criteria", "Name at least one criterion.")
                .demand(
                        terms.criteria().stream()
                                .allMatch(c -> isFilled(c.name(), Criterion.NAME_MAX_LENGTH)
                                        && isFilled(c.question(), Criterion.QUESTION_MAX_LENGTH)),
                        "criteria",
                        "Every criterion needs a name and a question.")
                .demand(
                        terms.criteria().stream().allMatch(c -> c.weight() > 0),
                        "criteria",
                        "Every weight must be above 0.")
                .demand(
                        terms.weightsTogether() == CallTerms.FULL_WEIGHT,
                        "criteria",
                        () -> "The weights must add up to 100; they add up to %d.".formatted(terms.weightsTogether()));
    }

    private static void evaluatorRules(
            Rules rules, Set<AccountId> evaluators, AccountId needRaisedBy, Set<AccountId> possibleEvaluators) {
        rules.demand(!evaluators.isEmpty(), "evaluators", "Name at least one evaluator.")
                .demand(
                        !evaluators.contains(needRaisedBy),
                        "evaluators",
                        "Whoever raised the need cannot score its bids; name somebody else.")
                .demand(
                        evaluators.stream().allMatch(e -> e.equals(needRaisedBy) || possibleEvaluators.contains(e)),
                        "evaluators",
                        "Every evaluator needs the role Evaluator in your organisation.");
    }
}
