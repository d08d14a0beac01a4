package chairtime.procurement.ui;

import chairtime.platform.Money;
import chairtime.procurement.ApprovalLimitView;
import chairtime.procurement.Score;
import chairtime.security.ApprovalTier;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** New limits for every tier but the board, from a day on. */
class LimitsForm extends Div {

    static final String VALID_FROM = "validFrom";
    static final String LIMITS = "limits";
    static final String REASON = "reason";

    /** Takes new limits. */
    @FunctionalInterface
    interface Change {
        void to(LocalDate validFrom, Map<ApprovalTier, Money> limits, String reason);
    }

    private final FormFields fields = new FormFields();
    private final DatePicker validFrom =
            fields.add(VALID_FROM, Fields.day("From", "Today or later. Decisions made before keep their limits."));
    private final Map<ApprovalTier, BigDecimalField> limits = new EnumMap<>(ApprovalTier.class);
    private final TextArea reason = fields.add(
            REASON,
            Fields.area("Reason", "For instance the minute of the board that decided it.", Score.COMMENT_MAX_LENGTH));

    LimitsForm(ApprovalLimitView current, LocalDate today, Change change) {
        addClassName("form");
        validFrom.setMin(today);
        validFrom.setValue(today);
        add(fields.summary(), validFrom);
        for (ApprovalTier tier : ApprovalTier.values()) {
            if (tier != ApprovalTier.BOARD) {
                BigDecimalField field = Fields.pounds(tier.label() + ", up to", "");
                field.removeClassName("short-field");
                Money limit = current.limits().get(tier);
                field.setValue(limit == null ? null : limit.amount());
                limits.put(tier, fields.add(tier.name(), field));
                add(field);
            }
        }
        fields.add(LIMITS, limits.get(ApprovalTier.HEAD));
        Div foot = new Div(Fields.main("Set these limits", () -> save(change)));
        foot.addClassName("form-foot");
        add(reason, foot);
    }

    FormFields fields() {
        return fields;
    }

    private void save(Change change) {
        Problems problems = new Problems().when(validFrom.isEmpty(), VALID_FROM, "Choose the first day.");
        Money below = Money.ZERO;
        for (Map.Entry<ApprovalTier, BigDecimalField> entry : limits.entrySet()) {
            Money limit = Fields.money(entry.getValue()).orElse(Money.ZERO);
            problems.when(
                    !limit.exceeds(below),
                    entry.getKey().name(),
                    "Write a limit above that of the tier below, for "
                            + entry.getKey().label() + ".");
            below = limit;
        }
        problems.when(reason.getValue().isBlank(), REASON, "Write the reason; it is kept for the auditor.");
        if (fields.check(problems.byProperty())) {
            Map<ApprovalTier, Money> chosen = new EnumMap<>(ApprovalTier.class);
            limits.forEach((tier, field) -> chosen.put(tier, Fields.money(field).orElseThrow()));
            fields.attempt(() ->
                    change.to(validFrom.getValue(), chosen, reason.getValue().strip()));
        }
    }
}
