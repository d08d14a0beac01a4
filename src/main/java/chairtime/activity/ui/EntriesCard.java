package chairtime.activity.ui;

import chairtime.activity.LedgerEntry;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The entries of a contract's ledger, of all years. */
class EntriesCard extends Card {

    /** @param takeBack takes an entry back; null where nobody may */
    EntriesCard(List<LedgerEntry> entries, @Nullable Consumer<LedgerEntry> takeBack) {
        super("Entries of the ledger");
        DataGrid<LedgerEntry> grid = new DataGrid<>("Entries of the ledger");
        grid.text("Year", entry -> entry.year().toString());
        grid.text("Entry", entry -> entry.kind().label());
        grid.uda("UDA", LedgerEntry::units);
        grid.money("Pounds", LedgerEntry::money);
        grid.text("Treatment month", entry -> Formats.month(entry.treatmentMonth()));
        grid.component("State", EntriesCard::state);
        grid.text("Where it stands", LedgerEntry::source);
        grid.text("Reason", LedgerEntry::reason);
        grid.text("Recorded", entry -> entry.recordedBy() + ", " + Formats.date(entry.recordedAt()));
        if (takeBack != null) {
            grid.actions("Undo", entry -> undo(entry, takeBack)).setFrozenToEnd(true);
        }
        grid.whenEmpty(new EmptyState(
                "No entries",
                "Carry-forward from the year before, credits, agreed figures of months and adjustments stand here,"
                        + " each with its source and who made it."));
        grid.setItems(entries);
        add(grid);
    }

    private static StatusTag state(LedgerEntry entry) {
        if (entry.stands()) {
            return new StatusTag("Counts", StatusTag.Kind.DONE);
        }
        return new StatusTag(entry.corrects() == null ? "Taken back" : "Takes another back", StatusTag.Kind.STOPPED);
    }

    private static Component undo(LedgerEntry entry, Consumer<LedgerEntry> takeBack) {
        if (!entry.stands() || entry.kind().ofReview()) {
            return new Span();
        }
        Button button = new Button("Take back", click -> takeBack.accept(entry));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Take back: " + entry.kind().label() + ", " + entry.year());
        return button;
    }
}
