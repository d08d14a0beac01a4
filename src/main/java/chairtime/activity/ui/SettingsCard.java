package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.Certainty;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.SettingChange;
import chairtime.activity.SettingChanges;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;

/** What the rules leave open or answer differently over time; administrators set their commissioner's own answers. */
class SettingsCard extends Card {

    private final transient SettingChanges changes;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the answers again */
    SettingsCard(
            ActivityRules rules,
            SettingChanges changes,
            RuleDownloads downloads,
            RuleAuthor author,
            LocalDate today,
            Runnable changed) {
        super("What the rules leave open");
        this.changes = changes;
        this.today = today;
        this.changed = changed;
        DataGrid<SettingAnswer> grid = new DataGrid<>("Answers to what the rules leave open");
        grid.text("Question", answer -> answer.setting().question());
        grid.text("Answer", answer -> RuleSetting.inWords(answer.answer()));
        grid.component("Certainty", answer -> RuleDoubt.tag(answer.certainty()));
        grid.date("From", SettingAnswer::validFrom);
        grid.date("To", SettingAnswer::validTo);
        grid.text("Selected by", answer -> answer.setting().selectedBy());
        grid.text("Set by", answer -> RuleDoubt.setBy(answer.commissionerCode()));
        grid.setItems(rules.settings().stream()
                .sorted(Comparator.comparing(SettingAnswer::setting).thenComparing(SettingAnswer::validFrom))
                .toList());
        grid.onOpen(answer -> RuleDoubt.explain(
                answer.setting().question(),
                "Answer: " + RuleSetting.inWords(answer.answer()),
                answer.commissionerCode(),
                answer.certainty(),
                answer.source()));
        add(
                new Paragraph(
                        "Where sources disagree or are silent, the answer stands here with its doubt. Open a row for its"
                                + " source."),
                grid);
        if (author.mayChange()) {
            downloads.addComponentAsFirst(
                    new Button(author.words("Set an own answer", "Set the usual answer"), click -> openDialog(author)));
        }
        actions(downloads);
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog(
                author.words("Own answer", "Usual answer"),
                author.words(
                        "It goes before the usual one at your organisation while it holds.", RuleAuthor.CONSEQUENCE),
                author);
        Select<RuleSetting> setting = dialog.required("setting", new Select<>());
        setting.setLabel("Question");
        setting.setItems(RuleSetting.values());
        setting.setItemLabelGenerator(RuleSetting::question);
        setting.setWidthFull();
        TextField answer = dialog.required("answer", new TextField("Answer"));
        answer.setWidthFull();
        setting.addValueChangeListener(
                change -> answer.setHelperText("Write " + change.getValue().answers() + "."));
        setting.setValue(RuleSetting.CLAIM_IS_LATE_AFTER);
        DayField from = dialog.required("validFrom", new DayField("Holds from"));
        from.setValue(today);
        DayField to = dialog.field("validTo", new DayField("Holds to; empty while it holds"));
        to.setClearButtonVisible(true);
        Select<Certainty> certainty = dialog.required("certainty", TariffsCard.certainties());
        dialog.open(() -> changes.preview(change(setting, from, to, answer, certainty)), reason -> {
            changes.change(change(setting, from, to, answer, certainty), reason);
            changed.run();
        });
    }

    private static SettingChange change(
            Select<RuleSetting> setting, DayField from, DayField to, TextField answer, Select<Certainty> certainty) {
        return new SettingChange(
                setting.getValue(), from.getValue(), to.getValue(), answer.getValue(), certainty.getValue());
    }
}
