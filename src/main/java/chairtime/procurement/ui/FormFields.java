package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;

/** The fields of a form by property name, and the summary above them of what has to be put right. */
final class FormFields {

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, Component> byProperty = new LinkedHashMap<>();

    ErrorSummary summary() {
        return summary;
    }

    <C extends Component> C add(String property, C field) {
        byProperty.put(property, field);
        return field;
    }

    void addAll(FormFields others) {
        byProperty.putAll(others.byProperty);
    }

    /** The field of that property; tests look for it. */
    Component field(String property) {
        return Objects.requireNonNull(byProperty.get(property), property);
    }

    /** Shows what is wrong by property; true when nothing is. */
    boolean check(Map<String, String> problems) {
        Map<Component, String> errors = new LinkedHashMap<>();
        byProperty.forEach((property, field) -> {
            String problem = problems.get(property);
            if (problem != null) {
                errors.putIfAbsent(field, problem);
            }
        });
        summary.show(errors);
        return errors.isEmpty();
    }

    /** Does it; a refusal is shown at its field, and everything typed stays. True when it was done. */
    boolean attempt(Runnable action) {
        try {
            summary.clear();
            action.run();
            return true;
        } catch (RefusedException refusal) {
            summary.show(refusal, byProperty);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
        return false;
    }

    /** Does what needs no form; a refusal is told in a message. True when it was done. */
    static boolean tryTo(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RefusedException refusal) {
            Messages.refused(refusal.getMessage());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
        return false;
    }
}
