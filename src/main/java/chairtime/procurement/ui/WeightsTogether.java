package chairtime.procurement.ui;

import chairtime.procurement.CallTerms;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Sum of the weights, live, and the sentence that says what is wrong with the criteria. */
class WeightsTogether extends Div implements HasValidation {

    private final Paragraph sum = new Paragraph();
    private final Paragraph error = new Paragraph();

    WeightsTogether() {
        addClassName("weights-together");
        sum.getElement().setAttribute("role", "status");
        error.addClassName("field-error");
        error.setVisible(false);
        add(sum, error);
    }

    void show(int weights) {
        int missing = CallTerms.FULL_WEIGHT - weights;
        String verdict = missing == 0 ? "that is right" : missing > 0 ? missing + " % to go" : -missing + " % too much";
        sum.setText("The weights add to " + weights + " % of 100 %: " + verdict + ".");
        setInvalid(false);
    }

    String text() {
        return sum.getText();
    }

    @Override
    public void setErrorMessage(String errorMessage) {
        error.setText(errorMessage);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
