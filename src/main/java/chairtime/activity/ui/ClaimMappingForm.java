package chairtime.activity.ui;

import chairtime.activity.ClaimColumn;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Says under which heading of a file each column of claims stands. */
class ClaimMappingForm extends Div {

    private final Map<ClaimColumn, Select<String>> fields = new EnumMap<>(ClaimColumn.class);
    private final ErrorSummary summary = new ErrorSummary();

    /**
     * @param headings headings of the file
     * @param known what was chosen for files before
     * @param action takes the headings chosen; a refusal is shown at its field
     */
    ClaimMappingForm(List<String> headings, Map<ClaimColumn, String> known, Consumer<Map<ClaimColumn, String>> action) {
        addClassName("stack");
        add(summary);
        for (ClaimColumn column : ClaimColumn.values()) {
            add(createField(column, headings, known));
        }
        Button go = new Button("Keep these columns and import", click -> go(action));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(go);
    }

    private Select<String> createField(ClaimColumn column, List<String> headings, Map<ClaimColumn, String> known) {
        Select<String> field = new Select<>();
        // a required indicator would give the field an attribute that its role does not know
        field.setLabel(column.required() ? column.name() + " (needed)" : column.name());
        field.setHelperText(column.explanation());
        field.setItems(headings.stream()
                .filter(heading -> !heading.isBlank())
                .distinct()
                .toList());
        field.setEmptySelectionAllowed(!column.required());
        field.setWidthFull();
        field.setMaxWidth("40rem");
        String wanted = known.getOrDefault(column, column.name());
        headings.stream().filter(wanted::equalsIgnoreCase).findFirst().ifPresent(field::setValue);
        fields.put(column, field);
        return field;
    }

    private void go(Consumer<Map<ClaimColumn, String>> action) {
        summary.clear();
        Map<ClaimColumn, String> chosen = new EnumMap<>(ClaimColumn.class);
        Map<String, Component> byName = new HashMap<>();
        fields.forEach((column, field) -> {
            byName.put(column.name(), field);
            if (field.getValue() != null && !field.getValue().isBlank()) {
                chosen.put(column, field.getValue());
            }
        });
        try {
            action.accept(chosen);
        } catch (RefusedException refusal) {
            summary.show(refusal, byName);
        }
    }
}
