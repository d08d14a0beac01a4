package chairtime.allocation.ui;

import chairtime.allocation.DispositionView;
import chairtime.allocation.Dispositions;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the codes mean with which NHS 111 closes calls. */
class DispositionRulesCard extends Card {

    private final transient Dispositions dispositions;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the rules again */
    DispositionRulesCard(Dispositions dispositions, boolean mayChange, LocalDate today, Runnable changed) {
        super("Disposition codes of NHS 111");
        this.dispositions = dispositions;
        this.today = today;
        this.changed = changed;
        DataGrid<DispositionView> grid = new DataGrid<>("Disposition codes");
        grid.text("Code", DispositionView::code);
        grid.text("Meaning", DispositionView::words).setFlexGrow(2);
        grid.text("Category", one -> one.category().label());
        grid.text("Care within", one -> SpanField.words(one.within()));
        grid.component("Certain", one -> RulesView.certain(one.doubtful()));
        grid.date("From", DispositionView::validFrom);
        grid.setItems(dispositions.current());
        if (mayChange) {
            grid.onOpen(this::openDialog);
            actions(new Button("Add a disposition code", click -> openDialog(null)));
        }
        add(grid);
    }

    private void openDialog(@Nullable DispositionView known) {
        RuleDialog dialog = new RuleDialog(
                known == null ? "A new disposition code" : "Disposition code " + known.code(),
                "What you say counts as certain; compare it with the current release of the codes before.",
                today);
        TextField code = dialog.text("code", "Code", known == null ? "" : known.code());
        code.setReadOnly(known != null);
        TextField words = dialog.text("words", "Meaning", known == null ? "" : known.words());
        Select<UrgencyCategory> category = dialog.field("category", new Select<>());
        category.setLabel("Category");
        category.setItems(UrgencyCategory.values());
        category.setItemLabelGenerator(UrgencyCategory::label);
        category.setValue(known == null ? UrgencyCategory.URGENT : known.category());
        SpanField within = new SpanField(dialog, "Care within", known == null ? null : known.within());
        dialog.open((validFrom, reason) -> {
            dispositions.change(
                    code.getValue().strip(), validFrom, words.getValue(), category.getValue(), within.value(), reason);
            changed.run();
        });
    }
}
