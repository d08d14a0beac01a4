package chairtime.activity.ui;

import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimImports;
import chairtime.activity.ImportRefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Path;

/** Where a file of claims is sent. The import goes on when the page is left. */
class ClaimUploadBox extends Card {

    private final ClaimImports imports;

    ClaimUploadBox(ClaimImports imports) {
        super("Import claims");
        this.imports = imports;
        Paragraph hint =
                new Paragraph("A CSV file with one course-of-treatment claim on each line, of your own contracts"
                        + " and without anything about patients. Other headings than those below are named once, and kept. The"
                        + " same file again changes nothing.");
        hint.addClassName("hint");
        add(hint, createUpload());
    }

    /** Takes the file in and opens its page. */
    void send(String fileName, Path file) throws IOException {
        try {
            ClaimImportId id = imports.send(fileName, file);
            UI.getCurrent().navigate(DeliveryNavigation.claimsOf(id));
        } catch (ImportRefusedException refused) {
            Messages.refused(refused.getMessage());
        }
    }

    private Div createUpload() {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ClaimImports.MAX_BYTES);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            upload.clearFileList();
            send(metadata.fileName(), file.toPath());
        }));
        upload.addFileRejectedListener(rejected -> Messages.refused(ClaimImports.TOO_LARGE));
        return new Div(upload);
    }
}
