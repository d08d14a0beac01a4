package chairtime.allocation.ui;

import chairtime.allocation.DuplicateReferralException;
import chairtime.allocation.Postcodes;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralListItem;
import chairtime.allocation.ReferralSource;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A referral as it is taken on the telephone: every field by keyboard, saved with Ctrl and Enter. */
class ReferralForm extends Div {

    /** Keeps what was said. */
    @FunctionalInterface
    interface Save {

        /** @throws RefusedException when something is wrong, or there may be an open referral that was not seen */
        void keep(ReferralData data, ReferralSource source, Set<ReferralId> seen);
    }

    private final transient Save save;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div duplicates = new Div();
    private final Select<ReferralSource> source = new Select<>();
    private final PatientFields patient;
    private final FactsFields facts = new FactsFields();
    private final DraftFields kept;
    private final Span note = new Span();

    /** @param doubtAboutPostcode what is to be said about a postcode; blank for nothing */
    ReferralForm(UnaryOperator<String> doubtAboutPostcode, Save save) {
        this.save = save;
        patient = new PatientFields(doubtAboutPostcode);
        addClassName("form");
        source.setLabel("The referral comes from");
        source.setItems(ReferralSource.values());
        source.setItemLabelGenerator(ReferralSource::label);
        source.setValue(ReferralSource.PHONE);
        duplicates.addClassName("form-group");
        duplicates.getElement().setAttribute("role", "alert");
        duplicates.setVisible(false);
        kept = patient.drafted()
                .and(facts.drafted())
                .and(new DraftFields().one("source", source, ReferralSource.values()));
        note.addClassName("hint");
        note.getElement().setAttribute("role", "status");
        add(summary, duplicates, createKeys(), patient, facts, patient.more(), source, createFoot());
    }

    private Paragraph createKeys() {
        jump(Key.DIGIT_2, facts::focusRedFlags);
        jump(Key.DIGIT_3, facts::focusSymptoms);
        Paragraph keys =
                new Paragraph("Needed: family name, date of birth and a telephone number. Alt and 2 goes to the red"
                        + " flags, Alt and 3 to the complaints, Ctrl and Enter saves.");
        keys.addClassName("hint");
        return keys;
    }

    private void jump(Key key, Runnable there) {
        Shortcuts.addShortcutListener(this, there::run, key, KeyModifier.ALT);
    }

    /** Shows what was typed before, and hands over what is typed from now on; the answer is said beside the button. */
    void keepsDraft(Map<String, String> typedBefore, Function<Map<String, String>, String> keep) {
        kept.restore(typedBefore);
        note.setText("What you type is kept, encrypted, until you save it.");
        kept.onChange(() -> note.setText(keep.apply(kept.typed())));
    }

    /** A referral that was taken before, to be changed; which way it came stays. */
    ReferralForm(ReferralData said, UnaryOperator<String> doubtAboutPostcode, Save save) {
        this(doubtAboutPostcode, save);
        patient.show(said.patient());
        String home = Postcodes.districtOf(said.patient().postcode());
        // near the patient's home follows the postcode when that changes
        facts.show(said.facts().district().equals(home) ? said.facts().near("") : said.facts());
        source.setVisible(false);
    }

    private Div createFoot() {
        Button main = new Button("Save referral", click -> save(Set.of()));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        main.setTooltipText("Ctrl and Enter");
        // what is typed in the field that has the focus counts as well
        main.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div foot = new Div(main, note);
        foot.addClassName("form-foot");
        return foot;
    }

    private void save(Set<ReferralId> seen) {
        summary.clear();
        duplicates.setVisible(false);
        Map<Component, String> problems = patient.problems();
        if (!problems.isEmpty()) {
            summary.show(problems);
            return;
        }
        try {
            save.keep(new ReferralData(patient.details(), facts.facts()), source.getValue(), seen);
        } catch (DuplicateReferralException there) {
            show(there);
        } catch (RefusedException refusal) {
            Map<String, Component> fields = new HashMap<>(patient.byProperty());
            fields.putAll(facts.byProperty());
            summary.show(refusal, fields);
        }
    }

    private void show(DuplicateReferralException there) {
        List<ReferralListItem> found = there.duplicates();
        UnorderedList list = new UnorderedList();
        found.forEach(item -> {
            Anchor link = new Anchor(
                    ReferralNavigation.referral(item.id()),
                    item.pseudonym() + ", " + ReferralWords.category(item.category()) + ", "
                            + item.status().label());
            link.setTarget("_blank");
            list.add(new ListItem(link));
        });
        Button another = new Button(
                "This is another need, keep both",
                click -> save(found.stream().map(ReferralListItem::id).collect(Collectors.toSet())));
        duplicates.removeAll();
        duplicates.add(new H2("Perhaps referred already"), new Paragraph(there.getMessage()), list, another);
        duplicates.setVisible(true);
        duplicates.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        another.focus();
    }
}
