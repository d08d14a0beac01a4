package chairtime.allocation.ui;

import chairtime.allocation.CareOutcome;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an appointment. */
class OutcomeFields extends Div {

    private final Select<CareOutcome> outcome = new Select<>();
    private final TextField referredTo = new TextField("Referred on to");
    private final Select<FollowOn> followOn = new Select<>();

    OutcomeFields() {
        outcome.setLabel("Outcome");
        outcome.setItems(CareOutcome.values());
        outcome.setItemLabelGenerator(value -> value == null ? "Not known yet" : value.label());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption("Not known yet");
        outcome.addValueChangeListener(change -> adapt());
        referredTo.setHelperText("The service, such as the oral surgery of a hospital.");
        referredTo.setMaxLength(OutcomeData.REFERRED_TO_MAX_LENGTH);
        followOn.setLabel("Further course of treatment");
        followOn.setItems(FollowOn.values());
        followOn.setItemLabelGenerator(FollowOn::label);
        followOn.setValue(FollowOn.NONE);
        add(outcome, referredTo, followOn);
        adapt();
    }

    OutcomeFields show(@Nullable OutcomeData data) {
        if (data != null) {
            outcome.setValue(data.outcome());
            referredTo.setValue(data.referredTo());
            followOn.setValue(data.followOn());
        }
        return this;
    }

    /** The fields by the name of their property. */
    Map<String, Component> byProperty() {
        return Map.of("outcome", outcome, "referredTo", referredTo, "followOn", followOn);
    }

    /** What is chosen; null as long as no outcome is. */
    @Nullable
    OutcomeData data() {
        return outcome.isEmpty()
                ? null
                : new OutcomeData(
                        outcome.getValue(),
                        outcome.getValue() == CareOutcome.REFERRED_ON ? referredTo.getValue() : "",
                        followOn.getValue());
    }

    private void adapt() {
        referredTo.setVisible(outcome.getValue() == CareOutcome.REFERRED_ON);
        followOn.setVisible(!outcome.isEmpty());
    }
}
