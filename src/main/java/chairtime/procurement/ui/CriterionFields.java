package chairtime.procurement.ui;

import chairtime.procurement.Criterion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The fields of one criterion. */
class CriterionFields extends Div {

    private final TextField name = Fields.text("Criterion", "", Criterion.NAME_MAX_LENGTH);
    private final TextArea question = Fields.area("Question to the bidder", "", Criterion.QUESTION_MAX_LENGTH);
    private final IntegerField weight = Fields.count("Weight", "", "%");

    CriterionFields(Criterion criterion, Runnable changed, Consumer<CriterionFields> remove) {
        addClassName("criterion");
        getElement().setAttribute("role", "group");
        name.setValue(criterion.name());
        question.setValue(criterion.question());
        weight.setValue(criterion.weight());
        weight.setMin(0);
        weight.setMax(100);
        nameGroup();
        name.addValueChangeListener(change -> {
            nameGroup();
            changed.run();
        });
        question.addValueChangeListener(change -> changed.run());
        weight.addValueChangeListener(change -> changed.run());
        Button away = Fields.other("Remove this criterion", () -> remove.accept(this));
        Div foot = new Div(weight, away);
        foot.addClassName("criterion-foot");
        add(name, question, foot);
    }

    Criterion criterion(int number) {
        return new Criterion(
                number, name.getValue().strip(), question.getValue().strip(), Fields.number(weight));
    }

    boolean incomplete() {
        return name.getValue().isBlank() || question.getValue().isBlank() || Fields.number(weight) < 1;
    }

    void focus() {
        name.focus();
    }

    private void nameGroup() {
        getElement().setAttribute("aria-label", name.isEmpty() ? "New criterion" : name.getValue());
    }
}
