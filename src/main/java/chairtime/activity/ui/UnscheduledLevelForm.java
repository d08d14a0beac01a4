package chairtime.activity.ui;

import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for the courses of unscheduled care that a contract has to give in a year, and why. */
class UnscheduledLevelForm extends Div {

    private static final int REFERENCE_MAX_LENGTH = 120;

    /** Records the level; null courses go back to the rule. */
    @FunctionalInterface
    interface Vary {
        void vary(@Nullable Integer courses, String reason, String reference);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final IntegerField courses = new IntegerField("Courses to give");
    private final TextArea reason = AccountFields.reason();
    private final TextField reference = AccountFields.text("Reference", "Letter or file, if any", REFERENCE_MAX_LENGTH);
    private final transient Vary vary;

    UnscheduledLevelForm(FinancialYear year, Vary vary) {
        this.vary = vary;
        addClassName("form");
        courses.addClassName("short-field");
        courses.setSuffixComponent(new Span("courses"));
        courses.setHelperText("Empty goes back to what the rule says");
        Button main = new Button("Set the level of " + year, click -> save());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(
                errors,
                new Paragraph("In exceptional circumstances a commissioner may ask one contract for more or fewer"
                        + " courses. It holds for " + year + " only, changes the routine target by the same value, and"
                        + " stands in the history of the terms."),
                courses,
                reason,
                reference,
                foot);
    }

    private void save() {
        errors.clear();
        try {
            vary.vary(courses.getValue(), reason.getValue(), reference.getValue());
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("courses", courses, "reason", reason, "reference", reference));
        }
    }
}
