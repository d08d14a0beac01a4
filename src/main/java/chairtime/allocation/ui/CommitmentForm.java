package chairtime.allocation.ui;

import chairtime.allocation.CommitmentView;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for the figures of a commitment, where they stand, and why they are entered or changed. */
class CommitmentForm extends Div {

    private static final int SOURCE_MAX_LENGTH = 300;

    private final ErrorSummary summary = new ErrorSummary();
    private final IntegerField extra = new IntegerField("Courses to deliver on top");
    private final IntegerField baseline = new IntegerField("Baseline");
    private final TextField source = new TextField("Where the figures stand");
    private final TextField reason = new TextField("Reason for entering or changing them");

    /** Takes the figures; refusals are shown at their fields. */
    @FunctionalInterface
    interface Save {
        void save(int extra, int baseline, String source, String reason);
    }

    CommitmentForm(CommitmentView known, Save save) {
        addClassName("form");
        extra.setValue(known.extra());
        extra.setHelperText("Courses in the financial year " + known.year());
        baseline.setValue(known.baseline());
        baseline.setHelperText("Urgent courses in the 12 months to June 2024");
        source.setValue(known.source());
        source.setMaxLength(SOURCE_MAX_LENGTH);
        source.setHelperText("Such as a letter with its date");
        reason.setMaxLength(SOURCE_MAX_LENGTH);
        reason.setHelperText("Kept for the auditor");
        Button main = new Button("Save commitment", click -> save(save));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(summary, extra, baseline, source, reason, foot);
    }

    private void save(Save save) {
        summary.clear();
        Map<Component, String> missing = new LinkedHashMap<>();
        if (extra.isEmpty()) {
            missing.put(extra, "Give how many courses are to come on top, in whole numbers.");
        }
        if (baseline.isEmpty()) {
            missing.put(baseline, "Give the baseline in whole numbers.");
        }
        if (!missing.isEmpty()) {
            summary.show(missing);
            return;
        }
        try {
            save.save(extra.getValue(), baseline.getValue(), source.getValue(), reason.getValue());
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("extra", extra, "baseline", baseline, "source", source, "reason", reason));
        }
    }
}
