package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Before a bid can be read: has the evaluator an interest in any bidder? */
class InterestsPanel extends Card {

    static final String NO_INTEREST = "noInterest";

    private final FormFields fields = new FormFields();

    /**
     * @param bidders names of the bidders
     * @param declare declares to have no interest
     * @param stepAside steps aside for a reason
     */
    InterestsPanel(List<String> bidders, Runnable declare, Consumer<String> stepAside) {
        super("First: have you an interest in a bidder?");
        Checkbox none = fields.add(
                NO_INTEREST,
                new Checkbox("I have no interest in any of them: no share, no job, no family, no close friendship"));
        UnorderedList names = new UnorderedList();
        bidders.forEach(name -> names.add(new ListItem(name)));
        Button open = Fields.main("Declare and read the bids", () -> {
            Map<String, String> problems = new Problems()
                    .when(!none.getValue(), NO_INTEREST, "Tick the box if it is so, or step aside.")
                    .byProperty();
            if (fields.check(problems)) {
                fields.attempt(declare);
            }
        });
        Button aside =
                new Button("Step aside", click -> stepAsideDialog(stepAside).open());
        Div foot = new Div(open, aside);
        foot.addClassName("form-foot");
        add(
                fields.summary(),
                new Paragraph("These practices have bid. You can read their bids once you have declared."),
                names,
                none,
                foot);
    }

    static ReasonDialog stepAsideDialog(Consumer<String> stepAside) {
        return new ReasonDialog(
                "Step aside from this call?",
                "You will not read or score its bids. The commissioner is told, and names somebody else or lets the"
                        + " others go on without you.",
                "Kept with the call, for the auditor.",
                "Step aside",
                stepAside);
    }
}
