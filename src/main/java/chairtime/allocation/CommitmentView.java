package chairtime.allocation;

import chairtime.platform.FinancialYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a year against what was delivered.
 *
 * @param year the financial year
 * @param extra courses to deliver on top of the baseline; null while nobody has entered a commitment
 * @param baseline courses in the 12 months to June 2024; null while nobody has entered it
 * @param source where the figures stand; blank while there are none
 * @param counts what counts by each definition that holds in the year, in order
 */
public record CommitmentView(
        FinancialYear year,
        @Nullable Integer extra,
        @Nullable Integer baseline,
        String source,
        List<CommitmentCount> counts) {}
