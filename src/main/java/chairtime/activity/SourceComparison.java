package chairtime.activity;

import java.util.List;

/**
 * A month's sources side by side.
 *
 * @param difference what each says
 * @param parts the claims by month of processing, earliest first
 * @param causes what the difference comes from as far as the figures tell, as sentences; empty when they do not
 */
public record SourceComparison(SourceDifference difference, List<ClaimedPart> parts, List<String> causes) {}
