package chairtime.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Files that people take away. They are made when asked for, with the rights of whoever asks. */
public final class Download {

    /** Writes the file. */
    @FunctionalInterface
    public interface OutputStreamWriter {

        /** Writes all of the file; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    private Download() {}

    /** A button that downloads the file. */
    public static Anchor button(String text, String fileName, String contentType, OutputStreamWriter writer) {
        return button(text, () -> fileName, contentType, writer);
    }

    /** A button that downloads the file under the name that holds at that moment. */
    public static Anchor button(String text, Supplier<String> fileName, String contentType, OutputStreamWriter writer) {
        Anchor anchor = new Anchor();
        anchor.setText(text);
        anchor.addClassNames("button-link", "download");
        anchor.setHref(
                (DownloadHandler) event -> {
                    event.setFileName(fileName.get());
                    event.setContentType(contentType);
                    try (OutputStream out = event.getOutputStream()) {
                        writer.write(out);
                    }
                },
                AttachmentType.DOWNLOAD);
        return anchor;
    }
}
