package chairtime.allocation;

/**
 * What a practice offers at some time.
 *
 * @param minutes length
 * @param surgery number of the surgery in the practice, so that two rooms can be offered at the same time
 * @param meantFor the category that comes first
 * @param source {@link SlotSource#MANDATE} or {@link SlotSource#ADDED}
 * @param facts what can be matched
 */
public record SlotOffer(int minutes, int surgery, UrgencyCategory meantFor, SlotSource source, SlotFacts facts) {}
