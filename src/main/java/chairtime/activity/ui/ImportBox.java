package chairtime.activity.ui;

import chairtime.activity.BackgroundImports;
import chairtime.activity.ContractorMonthImports;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

/** Where a contractor month is sent. The import goes on when the page is left. */
class ImportBox extends Card {

    private final BackgroundImports background;
    private final Runnable started;

    ImportBox(BackgroundImports background, Runnable started) {
        super("Import a contractor month");
        this.background = background;
        this.started = started;
        Paragraph hint =
                new Paragraph("The NHSBSA's \"English Contractor Monthly General Dental Activity\", one CSV file"
                        + " of one month with 22 columns. A corrected file of a month takes the place of the one before; the"
                        + " same file changes nothing.");
        hint.addClassName("hint");
        add(hint, createUpload());
    }

    private Div createUpload() {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ContractorMonthImports.MAX_BYTES);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            background.start(metadata.fileName(), file.toPath());
            upload.clearFileList();
            started.run();
        }));
        upload.addFileRejectedListener(rejected -> Messages.refused("The file is larger than 64 MB. A contractor month"
                + " has about 1 MB; choose the file of one month."));
        return new Div(upload);
    }
}
