package chairtime.procurement.domain;

import static chairtime.procurement.domain.Rules.isFilled;

import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.BidData;
import chairtime.procurement.CallTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a bid must say before it can be handed in. */
public final class BidRules {

    private static final Money MOST_MONEY = Money.of("1000000");
    private static final int COLUMN_OF_CONTRACT_NUMBER = 20;

    private BidRules() {}

    /**
     * Every rule that the bid breaks.
     *
     * @param contracts the bidder's contracts under which the call was published to it
     */
    public static List<Refusal> refusals(
            BidData bid, CallTerms terms, Set<String> contracts, WorkingDayCalendar calendar) {
        Rules rules = new Rules()
                .demand(
                        contracts.contains(bid.contractNumber()),
                        "contractNumber",
                        "Choose one of your contracts that may bid for this call.")
                .demand(
                        isFilled(bid.contactName(), BidData.CONTACT_MAX_LENGTH),
                        "contactName",
                        "Name somebody whom the commissioner can ask.")
                .demand(
                        bid.contactEmail().matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+"),
                        "contactEmail",
                        "Enter an e-mail address such as name@practice.nhs.uk.")
                .demand(
                        isFilled(bid.contactPhone(), BidData.CONTACT_MAX_LENGTH),
                        "contactPhone",
                        "Enter a telephone number.");
        offerRules(rules, bid, terms, calendar);
        rules.demand(
                        terms.criteria().stream().allMatch(criterion -> !bid.answers()
                                .getOrDefault(criterion.number(), "")
                                .isBlank()),
                        "answers",
                        "Answer every question.")
                .demand(bid.declarations().complete(), "declarations", "Make every declaration to hand the bid in.");
        return rules.refusals();
    }

    private static void offerRules(Rules rules, BidData bid, CallTerms terms, WorkingDayCalendar calendar) {
        LocalDate start = bid.startDate();
        Integer sessions = bid.sessionsOffered();
        Money price = bid.pricePerSession();
        rules.demand(
                        !bid.weekdays().isEmpty() && terms.pattern().weekdays().containsAll(bid.weekdays()),
                        "weekdays",
                        "Choose at least one of the weekdays of the call.")
                .demand(
                        start != null && !start.isBefore(terms.firstDay()) && !start.isAfter(terms.lastDay()),
                        "startDate",
                        "Choose a start between the first and the last day of the call.")
                .demand(
                        price != null && price.exceeds(Money.ZERO) && !price.exceeds(terms.priceCeiling()),
                        "pricePerSession",
                        () -> "The price must be above £0 and at most the ceiling of %s."
                                .formatted(terms.priceCeiling()))
                .demand(sessions != null && sessions > 0, "sessionsOffered", "Offer at least one session.");
        if (start != null && sessions != null) {
            int dates = SessionDates.of(terms.pattern(), bid.weekdays(), start, terms.lastDay(), calendar)
                    .size();
            rules.demand(
                    sessions <= dates,
                    "sessionsOffered",
                    () -> "From your start date on there are only %d dates on those weekdays.".formatted(dates));
        }
    }

    /** What does not fit into the columns; drafts are held against this alone. */
    static List<Refusal> sizeRefusals(BidData bid) {
        return new Rules()
                .demand(
                        bid.contractNumber().length() <= COLUMN_OF_CONTRACT_NUMBER,
                        "contractNumber",
                        "That is no contract number.")
                .demand(
                        bid.pricePerSession() == null || !bid.pricePerSession().exceeds(MOST_MONEY),
                        "pricePerSession",
                        "A session costs at most £1,000,000.")
                .demand(
                        List.of(bid.contactName(), bid.contactEmail(), bid.contactPhone()).stream()
                                .allMatch(text -> text.length() <= BidData.CONTACT_MAX_LENGTH),
                        "contactName",
                        "Name, e-mail and telephone have at most 120 characters each.")
                .demand(
                        bid.answers().values().stream().allMatch(text -> text.length() <= BidData.ANSWER_MAX_LENGTH),
                        "answers",
                        "An answer has at most 4,000 characters.")
                .refusals();
    }
}
