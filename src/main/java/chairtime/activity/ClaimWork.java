package chairtime.activity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The work on files of claims, for {@link ClaimImports}, which sees to it who may ask for it. */
public interface ClaimWork {

    /**
     * Takes a file in; removes it from where it was.
     *
     * @return number of the import: that of the same file where it is already there
     * @throws ImportRefusedException when the file cannot be used at all; nothing of it is kept
     */
    ClaimImportId take(String commissionerCode, String fileName, Path file) throws IOException;

    /**
     * Puts in order what an end of the application left: imports whose file is gone are refused, files that no import
     * needs are removed. Nothing else may be at work meanwhile.
     */
    void recover();

    /**
     * Headings of the file, as they stand in it.
     *
     * @throws ImportRefusedException when the file is gone
     */
    List<String> headings(ClaimImportId id) throws IOException;

    /**
     * Does what the import's state asks for: reads, stores and posts its claims, or undoes it. Whatever happens, the
     * state says it in the end.
     */
    void run(ClaimImportId id, Control control);

    /** Lets work end early. */
    @FunctionalInterface
    interface Control {

        /** Asked again and again while work goes on. */
        End end();
    }

    /** Whether and how work has to end. */
    enum End {
        GO_ON,
        /** A person wants it to stop. */
        STOP,
        /** The application stops; the work goes on when it starts again. */
        LEAVE
    }
}
