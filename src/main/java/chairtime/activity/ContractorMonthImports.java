package chairtime.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Imports of the NHSBSA's contractor months. The file that is already there changes nothing; a corrected file takes
 * the place of the imports of its month with which it shares a commissioner or contract, and those stay as files.
 *
 * @see "Decision 0021"
 */
public interface ContractorMonthImports {

    /** Largest file that is read, in bytes. A real month has about one million. */
    long MAX_BYTES = 64L * 1024 * 1024;

    /** Most rows that are read. A real month has about 6,800. */
    int MAX_ROWS = 50_000;

    /**
     * Imports the file in the caller's transaction; the caller closes the stream.
     *
     * @throws ImportRefusedException when the file cannot be used at all; nothing is stored
     */
    ImportResult importFile(String fileName, InputStream content, ImportProgress progress) throws IOException;

    /** Imports, newest first unless the page says otherwise. */
    Page<ImportSummary> history(Pageable page);

    /**
     * One import.
     *
     * @throws chairtime.platform.NotFoundException when there is none of that number
     */
    ImportSummary summary(ImportId id);

    /**
     * What became of the file, with every row left out.
     *
     * @throws chairtime.platform.NotFoundException when there is none of that number
     */
    ImportResult result(ImportId id);

    /** The rows left out, by line. */
    Page<ImportRejection> rejections(ImportId id, Pageable page);

    /** Writes the rows left out as a CSV file with the columns {@code line} and {@code reason}. */
    void writeRejections(ImportId id, OutputStream out) throws IOException;

    /** Writes the file as it came. */
    void writeOriginal(ImportId id, OutputStream out) throws IOException;
}
