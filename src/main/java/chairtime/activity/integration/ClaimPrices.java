package chairtime.activity.integration;

import chairtime.activity.ClaimReason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What claims earn. */
interface ClaimPrices {

    /** The category as a number that a record keeps; {@link ClaimValues#WRONG} when no such category earns units. */
    int category(byte[] text, int from, int to);

    /**
     * Puts units, pounds, standing and treatment month into the record.
     *
     * @param rate pounds for a unit at the contract; null without a target
     * @return null, or why the claim cannot be priced
     */
    @Nullable
    ClaimReason price(ClaimRecord claim, @Nullable BigDecimal rate);
}
