package chairtime.allocation;

/**
 * What the decision table answers.
 *
 * @param category the category
 * @param because which sign, complaint or code led to it
 */
public record ProposedCategory(UrgencyCategory category, String because) {}
