package chairtime.allocation.ui;

import chairtime.allocation.AreaLoad;
import chairtime.allocation.AreaPointLoads;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Objects;

/** Loads where postcodes lie, so that the way of a patient is counted from the own postcode. */
@Route(SlotRoutes.AREAS)
@PageTitle("Postcodes")
@RolesAllowed("ADMIN")
class AreasView extends Page {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final transient AreaPointLoads loads;
    private final Div progress = new Div();

    AreasView(AreaPointLoads loads) {
        super("Postcodes");
        this.loads = loads;
        progress.addClassName("stack");
        progress.getElement().setAttribute("aria-live", "polite");
        add(createBox(), progress);
        Live.onChange(this, AreaPointLoads.TOPIC, this::refresh);
        refresh();
    }

    private Card createBox() {
        Paragraph hint = new Paragraph("The ONS Postcode Directory as CSV, or a ZIP with it, of at most 64 MB: keep the"
                + " columns pcds, lat, long and doterm, and pack it. Postcodes that have ended are left out. The middle of"
                + " each district is worked out from its postcodes. A newer file takes the place of what is known.");
        hint.addClassName("hint");
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            start(metadata.fileName(), file.toPath());
            upload.clearFileList();
        }));
        upload.addFileRejectedListener(rejected -> Messages.refused(
                "The file is larger than 64 MB. Keep only the columns named above, and send it as ZIP."));
        return new Card("Load a postcode directory", hint, upload);
    }

    void start(String fileName, Path file) {
        try {
            loads.start(fileName, file);
        } catch (RefusedException refused) {
            Messages.refused(Objects.requireNonNull(refused.getMessage()));
        }
        refresh();
    }

    private void refresh() {
        facts(new KeyFacts().fact("Postcodes and districts known", Formats.count(loads.known())));
        progress.removeAll();
        loads.latest().ifPresent(load -> progress.add(createLoad(load)));
    }

    private Card createLoad(AreaLoad load) {
        Card card = new Card(load.fileName(), tag(load.state()));
        card.add(
                new Paragraph("Sent on " + Formats.dateTime(load.startedAt()) + " by " + load.startedBy() + "."),
                new KeyFacts()
                        .fact("Kept", Formats.count(load.kept()))
                        .fact("Ended postcodes left out", Formats.count(load.terminated()))
                        .fact("Without a place in the directory", Formats.count(load.placeless()))
                        .fact("Rows that are wrong", Formats.count(load.wrong())));
        if (load.state() == AreaLoad.State.RUNNING) {
            ProgressBar bar = new ProgressBar(0, 1, load.share());
            bar.getElement().setAttribute("aria-label", "Progress of " + load.fileName());
            card.add(bar, new Paragraph("You can leave this page; loading goes on."));
            card.actions(new Button("Stop loading", click -> loads.stop()));
        }
        if (load.state() == AreaLoad.State.STOPPED) {
            card.add(new Paragraph("It was stopped. What was read is kept; send the same file again to complete it."));
        }
        if (!load.reason().isEmpty()) {
            card.add(new Paragraph(load.reason()));
        }
        if (!load.problems().isEmpty()) {
            card.add(createProblems(load));
        }
        return card;
    }

    private static DataGrid<AreaLoad.RowProblem> createProblems(AreaLoad load) {
        DataGrid<AreaLoad.RowProblem> grid = new DataGrid<>("Rows that are wrong, the first 100");
        grid.count("Line", AreaLoad.RowProblem::line);
        grid.text("What is wrong", AreaLoad.RowProblem::sentence).setFlexGrow(4);
        grid.setItems(load.problems());
        return grid;
    }

    private static StatusTag tag(AreaLoad.State state) {
        return switch (state) {
            case RUNNING -> new StatusTag("Loading", StatusTag.Kind.NEUTRAL);
            case DONE -> new StatusTag("Loaded", StatusTag.Kind.DONE);
            case STOPPED -> new StatusTag("Stopped", StatusTag.Kind.AT_RISK);
            case REFUSED -> new StatusTag("Refused", StatusTag.Kind.STOPPED);
            case FAILED -> new StatusTag("Not loaded", StatusTag.Kind.LATE);
        };
    }
}
