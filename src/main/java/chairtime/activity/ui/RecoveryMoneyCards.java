package chairtime.activity.ui;

import chairtime.activity.InstalmentState;
import chairtime.activity.MoneyRecord;
import chairtime.activity.Recoveries;
import chairtime.activity.RecoveryAccount;
import chairtime.activity.RecoveryDesk;
import chairtime.activity.YearEndView;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is due of a recovery and what came, on the page of its year end. */
@SpringComponent
class RecoveryMoneyCards {

    private final Recoveries recoveries;
    private final RecoveryDesk desk;
    private final Clock clock;

    RecoveryMoneyCards(Recoveries recoveries, RecoveryDesk desk, Clock clock) {
        this.recoveries = recoveries;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Nothing while no recovery is set.
     *
     * @param changed called when something was recorded
     */
    List<Card> of(YearEndView yearEnd, Runnable changed) {
        return recoveries
                .account(yearEnd.id())
                .map(account -> cards(yearEnd, account, changed))
                .orElse(List.of());
    }

    private List<Card> cards(YearEndView yearEnd, RecoveryAccount account, Runnable changed) {
        List<Card> cards = new ArrayList<>();
        cards.add(account(yearEnd, account, changed));
        if (account.whyNot() == null && account.outstanding().exceeds(Money.ZERO)) {
            cards.add(new Card("Record what was received", new ReceiptForm(account.outstanding(), today(), receipt -> {
                desk.record(yearEnd.id(), yearEnd.version(), receipt);
                Messages.done("Recorded: " + receipt.amount() + ".");
                changed.run();
            })));
        }
        return cards;
    }

    private Card account(YearEndView yearEnd, RecoveryAccount account, Runnable changed) {
        DataGrid<InstalmentState> instalments = instalments(account);
        MoneyRecordGrid received = new MoneyRecordGrid(
                "Money received",
                account.records(),
                account.whyNot() == null ? record -> takeBack(yearEnd, record, changed) : null);
        Div files = new Div(received.downloads("money-received"));
        files.addClassName("card-actions");
        files.setVisible(received.isVisible());
        Card card = new Card(
                "What was received",
                new KeyFacts()
                        .fact("Recovery", Formats.money(account.amount()))
                        .fact("Received", Formats.money(account.received()))
                        .fact("Outstanding", Formats.money(account.outstanding()))
                        .fact("Overdue", Formats.money(account.overdue())),
                instalments,
                files,
                received);
        card.actions(instalments.downloads("instalments"));
        if (account.whyNot() != null) {
            card.add(new Paragraph(account.whyNot()));
        }
        return card;
    }

    private DataGrid<InstalmentState> instalments(RecoveryAccount account) {
        DataGrid<InstalmentState> grid = new DataGrid<>("Instalments");
        grid.count("Instalment", state -> state.instalment().number());
        grid.date("Due on", state -> state.instalment().dueOn());
        grid.component("State", this::tag);
        grid.money("Amount (£)", state -> state.instalment().amount());
        grid.money("Received (£)", InstalmentState::received);
        grid.money("Outstanding (£)", InstalmentState::outstanding);
        grid.setItems(account.instalments());
        grid.neverScrolls();
        return grid;
    }

    private StatusTag tag(InstalmentState state) {
        if (!state.outstanding().exceeds(Money.ZERO)) {
            return new StatusTag("Received", StatusTag.Kind.DONE);
        }
        return RecoveryWords.due(state.instalment().dueOn(), today());
    }

    private void takeBack(YearEndView yearEnd, MoneyRecord record, Runnable changed) {
        new TakeBackDialog(
                        record.amount() + " received on " + Formats.date(record.on()),
                        "An entry with the opposite amount is made, so that it is outstanding again. Both stay readable.",
                        reason -> {
                            desk.takeBack(yearEnd.id(), yearEnd.version(), record.entry(), reason);
                            Messages.done("The record is taken back.");
                            changed.run();
                        })
                .open();
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
