package chairtime.allocation.domain;

import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotSource;
import chairtime.platform.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a slot must be when a practice adds it. Each refusal names the field at fault. */
public final class SlotRules {

    /** Most slots that one pattern may add. */
    public static final int MOST_SLOTS = 2000;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final int MOST_SURGERIES = 50;
    private static final int MOST_A_DAY = 100;
    private static final int MOST_LANGUAGES = 50;
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int REASON_MAX_LENGTH = 2000;

    private SlotRules() {}

    /** @throws RefusedException when something cannot be offered */
    public static void check(SlotOffer offer) {
        demand(
                offer.minutes() >= SHORTEST && offer.minutes() <= LONGEST,
                "minutes",
                "A slot lasts from 5 to 240 minutes.");
        demand(
                offer.surgery() >= 1 && offer.surgery() <= MOST_SURGERIES,
                "surgery",
                "Number the surgeries of the practice from 1 to 50.");
        demand(
                !offer.meantFor().isEmergency(),
                "meantFor",
                "Emergencies go to the emergency services. Choose urgent, non-urgent or routine.");
        demand(
                offer.source() != SlotSource.SESSION,
                "source",
                "Slots of extra sessions come with the award. Choose the requirement of the contract, or an own slot.");
        check(offer.facts());
    }

    /** @throws RefusedException when a language is no code */
    public static void check(SlotFacts facts) {
        demand(
                facts.languages().size() <= MOST_LANGUAGES
                        && facts.languages().stream().allMatch(language -> language.matches("[a-z]{2}")),
                "languages",
                "Give languages by their two-letter codes, such as pl, at most 50.");
    }

    /** @throws RefusedException when the pattern names no time that could be offered */
    public static void check(SlotPattern pattern, LocalDate today) {
        demand(!pattern.weekdays().isEmpty(), "weekdays", "Choose at least one day of the week.");
        demand(!pattern.firstDay().isBefore(today), "firstDay", "The first day must not be in the past.");
        demand(
                !pattern.lastDay().isBefore(pattern.firstDay()),
                "lastDay",
                "The last day must not be before the first day.");
        demand(
                !pattern.lastDay().isAfter(pattern.firstDay().plusYears(1)),
                "lastDay",
                "A pattern runs for a year at most. Choose an earlier last day.");
        demand(
                pattern.slotsADay() >= 1 && pattern.slotsADay() <= MOST_A_DAY,
                "slotsADay",
                "Offer from 1 to 100 slots a day.");
        check(pattern.offer());
        demand(
                pattern.firstStart().toSecondOfDay() / SECONDS_OF_MINUTE
                                + pattern.slotsADay() * pattern.offer().minutes()
                        <= MINUTES_OF_DAY,
                "slotsADay",
                "The slots of a day must end by midnight. Offer fewer, or shorter ones.");
    }

    /** @throws RefusedException when the pattern makes no slots, or too many */
    public static void checkCount(List<SlotTime> times) {
        demand(!times.isEmpty(), "weekdays", "No day of that pattern is left. Choose other days.");
        demand(
                times.size() <= MOST_SLOTS,
                "lastDay",
                "That makes %,d slots; at most 2,000 are added at once. Choose an earlier last day."
                        .formatted(times.size()));
    }

    /** @throws RefusedException when the slot has begun */
    public static void checkToCome(SlotTime time, Instant now) {
        demand(time.start().isAfter(now), "startsAt", "Choose a time that is still to come.");
    }

    /** @throws RefusedException when there is no reason */
    public static void checkReason(String reason) {
        demand(
                !reason.isBlank() && reason.length() <= REASON_MAX_LENGTH,
                "reason",
                "Give a reason of at most 2,000 characters.");
    }

    private static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }
}
