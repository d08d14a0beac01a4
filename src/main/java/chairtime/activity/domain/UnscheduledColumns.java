package chairtime.activity.domain;

import chairtime.activity.YearEndResult;
import chairtime.platform.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The second target as year ends and runs keep it; all columns are null in years with one. */
final class UnscheduledColumns {

    private UnscheduledColumns() {}

    static YearEndResult.@Nullable Unscheduled of(
            @Nullable Integer required,
            @Nullable Integer given,
            @Nullable BigDecimal recovery,
            @Nullable BigDecimal paid) {
        return required == null || given == null || recovery == null
                ? null
                : new YearEndResult.Unscheduled(
                        required, given, new Money(recovery), paid == null ? Money.ZERO : new Money(paid));
    }
}
