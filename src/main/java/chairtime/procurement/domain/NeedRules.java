package chairtime.procurement.domain;

import static chairtime.procurement.domain.Rules.isFilled;

import chairtime.platform.Money;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedDraft;
import java.util.List;

/** What a need must say. */
public final class NeedRules {

    private static final Money MOST_MONEY = Money.of("1000000000");
    private static final String DISTRICT = "[A-Z]{1,2}[0-9][0-9A-Z]?";

    private NeedRules() {}

    /** Every rule that the need breaks. */
    public static List<Refusal> refusals(NeedData need) {
        return new Rules()
                .demand(
                        isFilled(need.title(), NeedData.TITLE_MAX_LENGTH),
                        "title",
                        "Give the need a title of at most 120 characters.")
                .demand(
                        isFilled(need.reason(), NeedData.REASON_MAX_LENGTH),
                        "reason",
                        "Say in at most 4,000 characters why the sessions are needed.")
                .demand(need.sessionsWanted() > 0, "sessionsWanted", "Ask for at least one session.")
                .demand(
                        need.budget().exceeds(Money.ZERO) && !need.budget().exceeds(MOST_MONEY),
                        "budget",
                        "The budget must be more than nothing and at most £1,000,000,000.")
                .demand(
                        need.districts().stream().allMatch(district -> district.matches(DISTRICT)),
                        "districts",
                        "A district is the first part of a postcode, such as NR30.")
                .demand(
                        !need.lastDay().isBefore(need.firstDay()),
                        "lastDay",
                        "The last day must not be before the first day.")
                .refusals();
    }

    /** What cannot be kept at all; drafts are held against this alone. */
    static List<Refusal> draftRefusals(NeedDraft draft) {
        return new Rules()
                .demand(
                        draft.title().length() <= NeedData.TITLE_MAX_LENGTH,
                        "title",
                        "A title has at most 120 characters.")
                .demand(
                        draft.reason().length() <= NeedData.REASON_MAX_LENGTH,
                        "reason",
                        "A reason has at most 4,000 characters.")
                .demand(
                        draft.budget() == null || !draft.budget().exceeds(MOST_MONEY),
                        "budget",
                        "A budget is at most £1,000,000,000.")
                .refusals();
    }
}
