package chairtime.activity.ui;

import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimImportState;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimMappings;
import chairtime.activity.ImportRefusedException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One file of claims: how far it is, what became of it, and what can be done with it. */
@Route(DeliveryNavigation.CLAIM_IMPORT)
@RolesAllowed({"RECOVERY_LEAD", "AUDITOR"})
class ClaimImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ClaimImports imports;
    private final ClaimImportHistory history;
    private final ClaimMappings mappings;
    private final boolean lead;
    private ClaimImportId id = new ClaimImportId(0);
    private @Nullable ClaimImportState shown;
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private final Paragraph step = new Paragraph();

    ClaimImportView(ClaimImports imports, ClaimImportHistory history, ClaimMappings mappings, CurrentUser currentUser) {
        super("Claims");
        this.imports = imports;
        this.history = history;
        this.mappings = mappings;
        this.lead = currentUser.require().has(Role.RECOVERY_LEAD);
        under("Delivery", DeliveryNavigation.DELIVERY);
        under("Claims", DeliveryNavigation.CLAIMS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong(DeliveryNavigation.ID)
                .map(ClaimImportId::new)
                .orElseThrow();
        show();
        Live.onChange(this, ClaimImports.TOPIC, this::show);
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show() {
        ClaimImport claims = history.find(id);
        title("Claims of " + claims.fileName());
        status(ClaimImportsView.tag(claims));
        facts(new KeyFacts()
                .fact("Rows read", Formats.count(claims.rowsRead()))
                .fact("Claims stored", Formats.count(claims.rowsStored()))
                .fact("Rows left out", Formats.count(claims.rowsRejected()))
                .fact("Rows the file has twice", Formats.count(claims.rowsRepeated()))
                .fact("Change of delivery", Formats.uda(claims.units())));
        bar.setValue(Math.min(1, claims.share()));
        step.setText(
                claims.step() + (claims.step().isBlank() ? "" : ". ") + "You can leave this page; the work goes on.");
        // what a person is typing stays while only progress changes
        if (claims.state() != shown) {
            shown = claims.state();
            build(claims);
        }
    }

    private void build(ClaimImport claims) {
        removeAll();
        noActions();
        Card story = createStory(claims);
        add(story);
        if (claims.state() == ClaimImportState.NEEDS_MAPPING && lead) {
            add(new Card("Name the columns", createMapping()));
        }
        if (lead) {
            createActions(claims, story);
        }
        if (claims.state().counts()) {
            add(new ClaimFileContractsCard(history, id));
        }
        if (claims.rowsRejected() > 0) {
            add(new ClaimReasonsCard(history, id));
        }
    }

    private Card createStory(ClaimImport claims) {
        Card card = new Card("The file", new Paragraph(ClaimImportsView.sent(claims)));
        card.getElement().setAttribute("aria-live", "polite");
        if (claims.state().atWork()) {
            bar.getElement().setAttribute("aria-label", "Progress of " + claims.fileName());
            card.add(bar, step);
        }
        if (claims.reason() != null) {
            card.add(new Paragraph(claims.reason()));
        }
        card.add(new Paragraph(
                switch (claims.state()) {
                    case CURRENT -> "Its claims are in the sums of your contracts.";
                    case STOPPED ->
                        "It was stopped. What is stored counts for nothing until it has gone on to its end.";
                    case UNDONE -> "Its claims are no longer in the sums.";
                    case NEEDS_MAPPING ->
                        "Not every column that is needed was found. Say under which heading each stands.";
                    case REFUSED, FAILED -> "Nothing of it counts.";
                    case WAITING, RUNNING -> "Nothing of it counts yet.";
                    case UNDOING -> "Its claims count until it is undone.";
                }));
        return card;
    }

    private Component createMapping() {
        try {
            return new ClaimMappingForm(
                    mappings.headings(id), mappings.known(), headings -> mappings.choose(id, headings));
        } catch (ImportRefusedException gone) {
            return new Paragraph(gone.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createActions(ClaimImport claims, Card story) {
        if (claims.state() == ClaimImportState.WAITING || claims.state() == ClaimImportState.RUNNING) {
            primaryAction(new Button("Stop the import", click -> act(() -> imports.stop(id))));
        } else if (claims.state().resumable()) {
            primaryAction(new Button("Resume the import", click -> act(() -> imports.resume(id))));
        }
        if (claims.state().undoable()) {
            story.actions(new Button("Undo this import", click -> new UndoClaimsDialog(claims, reason -> {
                        imports.undo(id, reason);
                        show();
                    })
                    .open()));
        }
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (RefusedException refused) {
            Messages.refused(String.valueOf(refused.getMessage()));
        }
        show();
    }
}
