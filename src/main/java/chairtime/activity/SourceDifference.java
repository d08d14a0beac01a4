package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import org.jspecify.annotations.Nullable;

/**
 * A month of a contract of which contractor month and claims say different things.
 *
 * @param contractNumber ten digits
 * @param providerName published name
 * @param month treatment month
 * @param published UDA of the contractor month; null is no data
 * @param claimed UDA of the claims that count; null without claims
 * @param query the latest query about it; null when nobody asked
 * @param queryStatus where that stands
 */
public record SourceDifference(
        String contractNumber,
        String providerName,
        TreatmentMonth month,
        @Nullable Uda published,
        @Nullable Uda claimed,
        @Nullable FigureQueryId query,
        @Nullable FigureQueryStatus queryStatus) {

    /** Claims less contractor month; what is missing counts as nothing here. */
    public Uda difference() {
        return (claimed == null ? Uda.ZERO : claimed).minus(published == null ? Uda.ZERO : published);
    }

    /** Whether a query about it waits for somebody. */
    public boolean isAsked() {
        return queryStatus != null && !queryStatus.isEnded();
    }
}
