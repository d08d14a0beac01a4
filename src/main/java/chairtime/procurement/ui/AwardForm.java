package chairtime.procurement.ui;

import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.procurement.AwardLine;
import chairtime.procurement.AwardPreview;
import chairtime.procurement.AwardSheet;
import chairtime.procurement.RankedBid;
import chairtime.procurement.Score;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How many sessions to take of which bid, with what that means shown at once. */
class AwardForm extends Div {

    static final String LINES = "lines";
    static final String REASONS = "reasons";

    private final FormFields fields = new FormFields();
    private final Map<RankedBid, IntegerField> taken = new LinkedHashMap<>();
    private final Map<RankedBid, Span> costs = new LinkedHashMap<>();
    private final TextArea reasons = fields.add(
            REASONS,
            Fields.area(
                    "Why this award",
                    "The approver reads it, and it is kept with the decision.",
                    Score.COMMENT_MAX_LENGTH));
    private final AwardPreviewPanel preview = fields.add(LINES, new AwardPreviewPanel());
    private final transient Function<List<AwardLine>, AwardPreview> previewOf;

    /**
     * @param sheet ranking and suggestion
     * @param previewOf what a proposal would mean
     * @param propose takes the lines and the reasons; a refusal is shown at its field
     */
    AwardForm(
            AwardSheet sheet,
            Function<List<AwardLine>, AwardPreview> previewOf,
            BiConsumer<List<AwardLine>, String> propose) {
        this.previewOf = previewOf;
        addClassName("award-form");
        sheet.ranking().forEach(bid -> addFields(sheet, bid));
        reasons.setMaxWidth("60ch");
        Div foot = new Div(Fields.main("Propose this award", () -> ask(propose)));
        foot.addClassName("form-foot");
        Card ranking = new Card("Ranking", new RankingTable(sheet.ranking(), taken::get, costs::get));
        add(fields.summary(), ranking, preview, reasons, foot);
        showPreview();
    }

    /** The lines as they stand in the table. */
    List<AwardLine> lines() {
        return taken.entrySet().stream()
                .filter(entry -> Fields.number(entry.getValue()) != 0)
                .map(entry -> new AwardLine(entry.getKey().bid(), Fields.number(entry.getValue())))
                .toList();
    }

    Map<RankedBid, IntegerField> taken() {
        return taken;
    }

    AwardPreviewPanel preview() {
        return preview;
    }

    private void addFields(AwardSheet sheet, RankedBid bid) {
        IntegerField field = new IntegerField();
        field.setAriaLabel("Sessions to take of " + bid.providerName());
        field.setMin(0);
        field.setMax(bid.sessionsOffered());
        field.setStepButtonsVisible(true);
        field.addClassName("sessions-to-take");
        field.setValue(sheet.suggested().stream()
                .filter(line -> line.bid().equals(bid.bid()))
                .mapToInt(AwardLine::sessions)
                .sum());
        field.addValueChangeListener(change -> showPreview());
        taken.put(bid, field);
        costs.put(bid, new Span());
    }

    private void showPreview() {
        taken.forEach((bid, field) -> costs.get(bid)
                .setText(Formats.money(
                        Fields.number(field) < 0
                                ? Money.ZERO
                                : bid.pricePerSession().times(Fields.number(field)))));
        preview.show(previewOf.apply(lines()));
    }

    private void ask(BiConsumer<List<AwardLine>, String> propose) {
        AwardPreview current = previewOf.apply(lines());
        Map<String, String> problems = new Problems()
                .when(!current.refusals().isEmpty(), LINES, String.join(" ", current.refusals()))
                .when(reasons.getValue().isBlank(), REASONS, "Write why this award is the right one.")
                .byProperty();
        if (fields.check(problems)) {
            Confirm.ask(
                    "Propose this award?",
                    Words.sessions(current.sessions()) + " for " + Formats.money(current.total()) + ". It goes to "
                            + current.tier().label() + ": " + Words.listed(current.approvers()) + ".",
                    "Propose this award",
                    () -> fields.attempt(
                            () -> propose.accept(lines(), reasons.getValue().strip())));
        }
    }
}
