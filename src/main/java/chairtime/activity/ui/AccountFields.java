package chairtime.activity.ui;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields as the forms of a contract's account have them. */
final class AccountFields {

    private static final int REASON_MAX_LENGTH = 1_000;

    private AccountFields() {}

    static BigDecimalField pounds(String label, String hint) {
        BigDecimalField field = number(label, hint);
        field.setPrefixComponent(new Span("£"));
        return field;
    }

    static BigDecimalField units(String label, String hint, String unit) {
        BigDecimalField field = number(label, hint);
        field.setSuffixComponent(new Span(unit));
        return field;
    }

    static TextArea reason() {
        TextArea field = new TextArea("Reason");
        field.setMaxLength(REASON_MAX_LENGTH);
        field.setMinRows(2);
        field.setWidthFull();
        field.setHelperText("Kept for the auditor, and shown beside the figure");
        return field;
    }

    static TextField text(String label, String hint, int maxLength) {
        TextField field = new TextField(label);
        field.setMaxLength(maxLength);
        field.setWidthFull();
        field.setHelperText(hint);
        return field;
    }

    static @Nullable Uda uda(BigDecimalField field) {
        BigDecimal typed = field.getValue();
        return typed == null ? null : new Uda(typed);
    }

    static @Nullable Money money(BigDecimalField field) {
        BigDecimal typed = field.getValue();
        return typed == null ? null : Money.rounded(typed);
    }

    private static BigDecimalField number(String label, String hint) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.UK);
        field.addClassName("short-field");
        field.setHelperText(hint);
        return field;
    }
}
