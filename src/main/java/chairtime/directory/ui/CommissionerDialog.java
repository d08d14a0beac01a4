package chairtime.directory.ui;

import chairtime.directory.CommissionerChanges;
import chairtime.directory.CommissionerView;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Ends a commissioner, changes its end, or takes it back. */
class CommissionerDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker lastDay = new DayField("Last day");
    private final ComboBox<CommissionerView> successor = new ComboBox<>("Successor (optional)");
    private final transient CommissionerView commissioner;
    private final transient CommissionerChanges changes;
    private final transient Runnable afterwards;

    /**
     * @param commissioner that is to end
     * @param others who could take over
     * @param afterwards called when something has changed
     */
    CommissionerDialog(
            CommissionerView commissioner,
            List<CommissionerView> others,
            CommissionerChanges changes,
            Runnable afterwards) {
        this.commissioner = commissioner;
        this.changes = changes;
        this.afterwards = afterwards;
        setHeaderTitle(commissioner.name());
        setWidth("40rem");
        lastDay.setHelperText("The last day on which it commissions, usually 31 March.");
        lastDay.setMin(commissioner.validFrom());
        lastDay.setValue(commissioner.validTo());
        successor.setItems(others);
        successor.setItemLabelGenerator(other -> other.name() + " (" + other.code() + ")");
        successor.setHelperText(
                "Who commissions from the next day on. One that is missing here comes with the first month that names"
                        + " it.");
        others.stream()
                .filter(other -> other.code().equals(commissioner.successorCode()))
                .findFirst()
                .ifPresent(successor::setValue);
        Div form = new Div(errors, new Paragraph(standing()), lastDay, successor);
        form.addClassName("form");
        if (commissioner.validTo() != null) {
            form.add(new Button("Take the end back", click -> askToGoOn()));
        }
        add(form);
        Button end = new Button(commissioner.validTo() == null ? "End commissioner" : "Change the end", click -> ask());
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), end);
    }

    private String standing() {
        String since = "Code " + commissioner.code() + ", first month " + Formats.date(commissioner.validFrom());
        return commissioner.validTo() == null
                ? since + ", no last day."
                : since + ", last day " + Formats.date(commissioner.validTo()) + ".";
    }

    private void ask() {
        if (lastDay.isEmpty()) {
            errors.show(Map.of(lastDay, "Choose the last day on which it commissions."));
            return;
        }
        errors.clear();
        LocalDate day = lastDay.getValue();
        CommissionerView next = successor.getValue();
        String takesOver = next == null
                ? "Nobody is named to take over."
                : next.name() + " takes over on " + Formats.date(day.plusDays(1)) + ".";
        Confirm.ask(
                "End " + commissioner.name() + " with " + Formats.date(day) + "?",
                takesOver + " Its months, calls and letters stay as they are. Nothing moves by itself: finish its"
                        + " running calls and close its accounts.",
                "End commissioner",
                () -> attempt(
                        () -> changes.endCommissioner(commissioner.code(), day, code(next)),
                        commissioner.name() + " ends with " + Formats.date(day) + "."));
    }

    private void askToGoOn() {
        Confirm.ask(
                "Take the end of " + commissioner.name() + " back?",
                "It then has no last day and no successor.",
                "Take the end back",
                () -> attempt(
                        () -> changes.takeEndBack(commissioner.code()), commissioner.name() + " has no last day now."));
    }

    private void attempt(Runnable change, String done) {
        try {
            change.run();
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("validTo", lastDay, "successorCode", successor));
            return;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
            return;
        }
        close();
        Messages.done(done);
        afterwards.run();
    }

    private static @Nullable String code(@Nullable CommissionerView view) {
        return view == null ? null : view.code();
    }
}
