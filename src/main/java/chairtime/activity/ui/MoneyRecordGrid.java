package chairtime.activity.ui;

import chairtime.activity.MoneyRecord;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was recorded of money that moved; what was taken back stays in it. */
class MoneyRecordGrid extends DataGrid<MoneyRecord> {

    /** @param takeBack takes a record back; null where nobody may */
    MoneyRecordGrid(String label, List<MoneyRecord> records, @Nullable Consumer<MoneyRecord> takeBack) {
        super(label);
        date("Day", MoneyRecord::on);
        money("Amount (£)", MoneyRecord::amount);
        component("State", MoneyRecordGrid::state);
        text("How", record -> record.way().label());
        text("Reference", MoneyRecord::reference);
        text("Reason", record -> record.counts() ? record.reason() : "Taken back: " + record.takenBack());
        text("Recorded", record -> record.recordedBy() + ", " + Formats.dateTime(record.recordedAt()));
        if (takeBack != null) {
            actions("Undo", record -> undo(record, takeBack)).setFrozenToEnd(true);
        }
        setItems(records);
        neverScrolls();
        setVisible(!records.isEmpty());
    }

    private static StatusTag state(MoneyRecord record) {
        return record.counts()
                ? new StatusTag("Counts", StatusTag.Kind.DONE)
                : new StatusTag("Taken back", StatusTag.Kind.STOPPED);
    }

    private static Component undo(MoneyRecord record, Consumer<MoneyRecord> takeBack) {
        if (!record.counts()) {
            return new Span();
        }
        Button button = new Button("Take back", click -> takeBack.accept(record));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Take back " + record.amount() + " of " + Formats.date(record.on()));
        return button;
    }
}
