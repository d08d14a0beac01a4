package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.Certainty;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.SettingChange;
import chairtime.activity.SettingChanges;
import chairtime.activity.SettingTopic;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the rules leave open or answer differently over time; administrators set their commissioner's own answers. */
class SettingsCard extends Card {

    private static final String EVERYTHING = "Everything";

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
        List<SettingAnswer> answers = rules.settings().stream()
                .sorted(Comparator.comparing(
                                (SettingAnswer answer) -> answer.setting().topic())
                        .thenComparing(SettingAnswer::setting)
                        .thenComparing(SettingAnswer::validFrom))
                .toList();
        DataGrid<SettingAnswer> grid = grid();
        Select<SettingTopic> topic = new Select<>();
        topic.setLabel("About");
        topic.setItems(SettingTopic.values());
        topic.setItemLabelGenerator(one -> one == null ? EVERYTHING : one.label());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(EVERYTHING);
        topic.addValueChangeListener(change -> grid.setItems(answers.stream()
                .filter(answer -> change.getValue() == null || answer.setting().topic() == change.getValue())
                .toList()));
        grid.setItems(answers);
        add(
                new Paragraph(
                        "Where sources disagree or are silent, the answer stands here with its doubt, and so do days to"
                                + " answer and other limits. Open a row for its source."),
                topic,
                grid);
        if (author.mayChange()) {
            downloads.addComponentAsFirst(
                    new Button(author.words("Set an own answer", "Set the usual answer"), click -> openDialog(author)));
        }
        actions(downloads);
    }

    private static DataGrid<SettingAnswer> grid() {
        DataGrid<SettingAnswer> grid = new DataGrid<>("Answers to what the rules leave open");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.text("Question", answer -> answer.setting().question())
                .setAutoWidth(false)
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.text("Answer", answer -> RuleSetting.inWords(answer.answer()));
        grid.component("Certainty", answer -> RuleDoubt.tag(answer.certainty()));
        grid.date("From", SettingAnswer::validFrom);
        grid.date("To", SettingAnswer::validTo);
        grid.text("About", answer -> answer.setting().topic().label());
        grid.text("Selected by", answer -> answer.setting().selectedBy());
        grid.text("Set by", answer -> RuleDoubt.setBy(answer.commissionerCode()));
        grid.onOpen(answer -> RuleDoubt.explain(
                answer.setting().question(),
                "Answer: " + RuleSetting.inWords(answer.answer()),
                answer.commissionerCode(),
                answer.certainty(),
                answer.source()));
        return grid;
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog(
                author.words("Own answer", "Usual answer"),
                author.words(
                        "It goes before the usual one at your organisation while it holds.", RuleAuthor.CONSEQUENCE),
                author);
        ComboBox<RuleSetting> setting = dialog.required("setting", new ComboBox<>("Question"));
        setting.setItems(Arrays.stream(RuleSetting.values())
                .filter(one -> author.forEverybody() || !one.sameForEverybody())
                .sorted(Comparator.comparing(RuleSetting::topic))
                .toList());
        setting.setItemLabelGenerator(one -> one.topic().label() + ": " + one.question());
        setting.setWidthFull();
        Select<String> choice = dialog.required("choice", new Select<>());
        choice.setLabel("Answer");
        choice.setItemLabelGenerator(RuleSetting::inWords);
        TextField answer = dialog.required("answer", new TextField("Answer"));
        answer.setWidthFull();
        setting.addValueChangeListener(change -> ask(change.getValue(), choice, answer));
        setting.setValue(RuleSetting.CLAIM_IS_LATE_AFTER);
        DayField from = dialog.required("validFrom", new DayField("Holds from"));
        from.setValue(today);
        DayField to = dialog.field("validTo", new DayField("Holds to; empty while it holds"));
        to.setClearButtonVisible(true);
        Select<Certainty> certainty = dialog.required("certainty", TariffsCard.certainties());
        Supplier<SettingChange> change = () -> new SettingChange(
                setting.getValue(),
                from.getValue(),
                to.getValue(),
                choice.isVisible() ? choice.getValue() : answer.getValue(),
                certainty.getValue());
        dialog.open(() -> changes.preview(change.get()), reason -> {
            changes.change(change.get(), reason);
            changed.run();
        });
    }

    /** A choice where there are only some answers, else a field to write in. */
    private static void ask(@Nullable RuleSetting setting, Select<String> choice, TextField answer) {
        boolean chosen = setting != null && !setting.choices().isEmpty();
        choice.setItems(chosen ? setting.choices() : List.of());
        choice.setVisible(chosen);
        answer.clear();
        answer.setVisible(!chosen);
        answer.setHelperText(setting == null ? "" : "Write " + setting.answers() + ".");
    }
}
