package chairtime.activity.integration;

import chairtime.activity.ClaimReason;
import chairtime.activity.domain.ClaimChanges;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** To be replaced. */
final class StandInPrices implements ClaimPrices {

    @Override
    public int category(byte[] text, int from, int to) {
        int category = ClaimValues.number(text, from, to);
        return category > 9999 ? ClaimValues.WRONG : category;
    }

    @Override
    public @Nullable ClaimReason price(ClaimRecord claim, @Nullable BigDecimal rate) {
        int day = claim.completed == ClaimRecord.NO_DAY ? claim.accepted : claim.completed;
        claim.treatmentMonth = ClaimValues.monthOf(day);
        claim.units = claim.category == 1 ? 10_000 : claim.category == 2 ? 30_000 : 120_000;
        if (ClaimDayRules.isAfterYear(claim.scheduleMonth, claim.treatmentMonth)) {
            claim.standing = ClaimChanges.AFTER_YEAR;
            claim.units = 0;
        } else if (claim.received - day > 62) {
            claim.standing = ClaimChanges.LATE;
            claim.units = 0;
        } else if (claim.isOfFoundationDentist()) {
            claim.standing = ClaimChanges.FOUNDATION_DENTIST;
        } else if (claim.flexible > 0) {
            claim.standing = ClaimChanges.FLEXIBLE;
        }
        return null;
    }
}
