package chairtime.activity.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as people type them. */
final class Pounds {

    private static final int PENCE = 2;

    private Pounds() {}

    /** What is wrong with the amount: none there, or parts of a penny. */
    static Optional<String> problem(BigDecimalField amount) {
        BigDecimal typed = amount.getValue();
        if (typed == null) {
            return Optional.of("Write the amount, for instance 1250.00.");
        }
        return typed.stripTrailingZeros().scale() > PENCE
                ? Optional.of("Write pounds and pence, with two decimals at most.")
                : Optional.empty();
    }
}
