package chairtime.activity;

import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The figures that a commissioner's year is told by. */
public enum PositionFigure {
    CONTRACTED("Contracted for the year"),
    IN_MONTH("Counted in the month"),
    TO_DATE("Counted from April"),
    BY_WORKING_DAYS("Expected by working days"),
    OF_WORKING_DAYS("Counted, of expected by working days"),
    BY_SEASON("Expected by season"),
    OF_SEASON("Counted, of expected by season");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;

    PositionFigure(String label) {
        this.label = label;
    }

    /** The figure in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether it is a percentage and no units. */
    public boolean isPercent() {
        return this == OF_WORKING_DAYS || this == OF_SEASON;
    }

    /** The units of a contract by the end of that month, 0 for April; null is no data, and of percentages. */
    @Nullable
    Uda units(ContractSide side, MonthProfile profile, int month) {
        return switch (this) {
            case CONTRACTED -> side.contracted();
            case IN_MONTH -> side.inMonth(month);
            case TO_DATE -> side.toDate(month);
            case BY_WORKING_DAYS -> profile.byWorkingDays(side.contracted());
            case BY_SEASON -> profile.bySeason(side.contracted());
            case OF_WORKING_DAYS, OF_SEASON -> null;
        };
    }

    /** What the percentage is of. */
    PositionFigure whole() {
        return this == OF_SEASON ? BY_SEASON : BY_WORKING_DAYS;
    }

    static @Nullable BigDecimal percent(@Nullable Uda part, @Nullable Uda whole) {
        return part == null || whole == null || whole.units().signum() == 0
                ? null
                : part.units().multiply(HUNDRED).divide(whole.units(), MathContext.DECIMAL128);
    }
}
