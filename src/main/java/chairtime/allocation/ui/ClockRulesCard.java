package chairtime.allocation.ui;

import chairtime.allocation.UrgencyClockView;
import chairtime.allocation.UrgencyClocks;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.security.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How much time each category gives, and who is told before it is over. */
class ClockRulesCard extends Card {

    private final transient UrgencyClocks clocks;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the rules again */
    ClockRulesCard(UrgencyClocks clocks, boolean mayChange, LocalDate today, Runnable changed) {
        super("Clocks");
        this.clocks = clocks;
        this.today = today;
        this.changed = changed;
        DataGrid<UrgencyClockView> grid = new DataGrid<>("Clocks by category");
        grid.text("Category", clock -> clock.category().label());
        grid.text("To be seen within", clock -> SpanField.words(clock.within()));
        grid.text("Told at", clock -> percents(clock.warnAtPercent()));
        grid.text(
                "Who is told",
                clock -> clock.told().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        grid.text("Duty lead at", clock -> clock.escalateAtPercent() == null ? "" : clock.escalateAtPercent() + " %");
        grid.date("From", UrgencyClockView::validFrom);
        grid.text("Set by", clock -> RulesView.setBy(clock.own()));
        grid.setItems(clocks.current());
        if (mayChange) {
            grid.onOpen(this::openDialog);
        }
        add(grid);
    }

    private void openDialog(UrgencyClockView clock) {
        RuleDialog dialog = new RuleDialog(
                "Clock: " + clock.category().label(), "Deadlines that run already stay as they are.", today);
        SpanField within = new SpanField(dialog, "To be seen within", clock.within());
        TextField warnAt =
                dialog.field("warnAtPercent", new TextField("Somebody is told at these percent of the time"));
        warnAt.setHelperText("In order, such as 50, 75, 90.");
        warnAt.setValue(clock.warnAtPercent().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        CheckboxGroup<Role> told = dialog.field("told", new CheckboxGroup<>("Who is told"));
        told.setItems(Role.COORDINATOR, Role.CLINICIAN, Role.COMMISSIONER, Role.RECOVERY_LEAD);
        told.setItemLabelGenerator(Role::label);
        told.setValue(clock.told());
        IntegerField escalate = dialog.field("escalateAtPercent", new IntegerField("The duty lead is told at percent"));
        escalate.setHelperText("Empty for never.");
        escalate.setValue(clock.escalateAtPercent());
        dialog.open((validFrom, reason) -> {
            clocks.change(
                    clock.category(),
                    validFrom,
                    within.value(),
                    read(warnAt.getValue()),
                    told.getValue(),
                    escalate.getValue(),
                    reason);
            changed.run();
        });
    }

    private static List<Integer> read(String percents) {
        try {
            return Arrays.stream(percents.split("[,; ]+"))
                    .filter(part -> !part.isBlank())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new RefusedException("warnAtPercent", "Write whole numbers with commas between, such as 50, 75, 90.");
        }
    }

    private static String percents(List<Integer> shares) {
        return shares.stream().map(share -> share + " %").collect(Collectors.joining(", "));
    }
}
