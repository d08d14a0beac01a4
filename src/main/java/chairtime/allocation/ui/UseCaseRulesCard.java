package chairtime.allocation.ui;

import chairtime.allocation.UseCaseView;
import chairtime.allocation.UseCases;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which messages become referrals, by the codes with which they say what they ask for. */
class UseCaseRulesCard extends Card {

    private final transient UseCases useCases;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the rules again */
    UseCaseRulesCard(UseCases useCases, boolean mayChange, LocalDate today, Runnable changed) {
        super("Use cases of messages");
        this.useCases = useCases;
        this.today = today;
        this.changed = changed;
        DataGrid<UseCaseView> grid = new DataGrid<>("Use cases");
        grid.text("Code", UseCaseView::code);
        grid.text("Meaning", UseCaseView::words).setFlexGrow(2);
        grid.text("Becomes a referral", one -> one.taken() ? "Yes" : "No, it is refused");
        grid.component("Certain", one -> RulesView.certain(one.doubtful()));
        grid.date("From", UseCaseView::validFrom);
        grid.setItems(useCases.current());
        if (mayChange) {
            grid.onOpen(this::openDialog);
            actions(new Button("Add a use case", click -> openDialog(null)));
        }
        add(grid);
    }

    private void openDialog(@Nullable UseCaseView known) {
        RuleDialog dialog = new RuleDialog(
                known == null ? "A new use case" : "Use case " + known.code(),
                "What you say counts as certain. Messages that were taken already stay.",
                today);
        TextField code = dialog.text("code", "Code", known == null ? "" : known.code());
        code.setReadOnly(known != null);
        TextField words = dialog.text("words", "Meaning", known == null ? "" : known.words());
        Checkbox taken = dialog.field("taken", new Checkbox("Messages with this code become referrals"));
        taken.setValue(known != null && known.taken());
        dialog.open((validFrom, reason) -> {
            useCases.change(code.getValue().strip(), validFrom, words.getValue(), taken.getValue(), reason);
            changed.run();
        });
    }
}
