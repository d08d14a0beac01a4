package chairtime.activity.ui;

import chairtime.activity.ClaimedByMonth;
import chairtime.activity.ContractStoryExports.Table;
import chairtime.activity.DeliveryExports.Format;
import chairtime.activity.LedgerEntry;
import chairtime.activity.NewLedgerEntry;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsHistory;
import chairtime.activity.TermsPreview;
import chairtime.activity.TermsRecording;
import chairtime.activity.YearStory;
import chairtime.platform.FinancialYear;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account of a contract's year: its position, its months, its terms and its entries. */
class ContractAccount extends Div {

    private static final String WIDTH = "48rem";

    private final transient AccountServices services;
    private final String number;
    private final FinancialYear year;
    private final transient Runnable again;

    /** @param again shows everything anew after something was recorded */
    ContractAccount(AccountServices services, String number, FinancialYear year, Runnable again) {
        this.services = services;
        this.number = number;
        this.year = year;
        this.again = again;
        addClassName("stack");
    }

    /** Shows the account and gives the year's story; empty when the contract has no terms in that year. */
    Optional<YearStory> show() {
        Optional<YearStory> story = services.stories().story(number, year);
        FinancialYear last = new FinancialYear(year.startYear() - 1);
        story.ifPresentOrElse(
                told -> add(
                        new YearPositionCard(told, services.stories().story(number, last), files(Table.FIGURES)),
                        new StoryMonthsCard(told, files(Table.MONTHS))),
                () -> add(new Card(
                        "Where " + year + " stands",
                        new EmptyState(
                                "No terms hold in " + year,
                                "Neither recorded terms nor a published month say what the contract is for in that"
                                        + " year. Choose another year."))));
        List<ClaimedByMonth> claimed = services.claims().months(number, year);
        if (!claimed.isEmpty()) {
            add(new ClaimMonthsCard(number, claimed));
        }
        add(createTerms(story), createEntries());
        return story;
    }

    private Card createTerms(Optional<YearStory> story) {
        TermsHistory history = services.terms().history(number);
        TermsCard card = new TermsCard(history, services.unscheduled().history(number), day -> services.stories()
                .termsKnownOn(number, day));
        List<Component> actions = new ArrayList<>();
        if (services.recordsTerms()) {
            card.takingBack(history, recording -> askToTakeBack(history, recording));
            actions.add(new Button("Record terms", click -> openTerms(history)));
            if (story.filter(YearStory::hasTwoTargets).isPresent()) {
                actions.add(new Button("Vary unscheduled care", click -> openUnscheduled()));
            }
        }
        if (!history.recordings().isEmpty()) {
            actions.addAll(files(Table.TERMS));
        }
        return card.actions(actions.toArray(Component[]::new));
    }

    private Card createEntries() {
        EntriesCard card = new EntriesCard(
                services.ledger().entries(number), services.makesEntries() ? this::askToTakeBack : null);
        List<Component> actions = new ArrayList<>();
        if (services.makesEntries()) {
            actions.add(new Button("Make an entry for " + year, click -> openEntry()));
        }
        actions.addAll(files(Table.ENTRIES));
        return card.actions(actions.toArray(Component[]::new));
    }

    private void openTerms(TermsHistory history) {
        Dialog dialog = dialog("Record terms of contract " + number);
        dialog.add(new TermsForm(number, new TermsForm.Actions() {
            @Override
            public TermsPreview preview(TermsChange change) {
                return services.terms().preview(change);
            }

            @Override
            public void record(TermsChange change) {
                services.terms().record(change, history.newest());
                done(dialog, "The terms are recorded.");
            }
        }));
        dialog.open();
    }

    private void openUnscheduled() {
        Dialog dialog = dialog("Unscheduled care of " + number + " in " + year);
        dialog.add(new UnscheduledLevelForm(year, (courses, reason, reference) -> {
            services.unscheduled().vary(number, year, courses, reason, reference);
            done(dialog, "The level of unscheduled care is set.");
        }));
        dialog.open();
    }

    private void openEntry() {
        Dialog dialog = dialog("Make an entry for " + year);
        dialog.add(new EntryForm(number, year, (NewLedgerEntry entry) -> {
            services.ledger().enter(entry);
            done(dialog, "The entry is made.");
        }));
        dialog.open();
    }

    private void askToTakeBack(TermsHistory history, TermsRecording recording) {
        new TakeBackDialog(
                        recording.kind().label() + " from " + recording.validFrom(),
                        "What was known before holds again. The recording stays readable, with who took it back.",
                        reason -> {
                            services.terms().takeBack(number, recording.id(), history.newest(), reason);
                            Messages.done("The recording is taken back.");
                            again.run();
                        })
                .open();
    }

    private void askToTakeBack(LedgerEntry entry) {
        new TakeBackDialog(
                        entry.kind().label() + ", " + entry.year(),
                        "An entry with the opposite figures is made, so that it no longer counts. Both stay readable.",
                        reason -> {
                            services.ledger().takeBack(entry.id(), reason);
                            Messages.done("The entry is taken back.");
                            again.run();
                        })
                .open();
    }

    private void done(Dialog dialog, String sentence) {
        dialog.close();
        Messages.done(sentence);
        again.run();
    }

    private List<Component> files(Table table) {
        return List.of(
                file(table, "CSV", "csv", Format.CSV, TableExport.CSV),
                file(table, "Excel", "xlsx", Format.XLSX, TableExport.XLSX));
    }

    private Component file(Table table, String kind, String ending, Format format, String type) {
        return Download.button(
                "Download " + table.fileName() + " (" + kind + ")",
                "contract-" + number + "-" + table.fileName() + "-" + year.startYear() + "." + ending,
                type,
                out -> services.exports().write(table, number, year, format, out));
    }

    private static Dialog dialog(String title) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth(WIDTH);
        dialog.setMaxWidth("100vw");
        // a click beside it, for instance to leave the calendar, would lose what was typed
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(new Button("Go back", click -> dialog.close()));
        return dialog;
    }
}
