package chairtime.activity.integration;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that came in, put aside on disk while its size, its kind and its fingerprint are looked at. However large it
 * is, memory holds one block of it.
 */
final class SpooledFile implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private long size;
    private String sha256 = "";
    private Charset encoding = StandardCharsets.UTF_8;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /**
     * Reads all of the stream.
     *
     * @throws ImportRefusedException when it is empty, too large or not text
     */
    static SpooledFile of(InputStream content) throws IOException {
        SpooledFile file = new SpooledFile(Files.createTempFile("contractor-month-", ".csv"));
        try {
            file.take(content);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void take(InputStream content) throws IOException {
        MessageDigest digest = sha256Digest();
        Utf8Check utf8 = new Utf8Check();
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > ContractorMonthImports.MAX_BYTES) {
                    throw new ImportRefusedException("The file is larger than 64 MB. A contractor month has about 1 MB;"
                            + " choose the file of one month.");
                }
                refuseBinary(block, read);
                utf8.take(block, read);
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        if (size == 0) {
            throw new ImportRefusedException("The file is empty. Choose the file of a contractor month.");
        }
        encoding = utf8.passed() ? StandardCharsets.UTF_8 : WINDOWS_1252;
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private static void refuseBinary(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == 0) {
                throw new ImportRefusedException("The file is not text. Choose the CSV file of a contractor month, not"
                        + " a workbook or an archive.");
            }
        }
    }

    /** The file from its beginning, without a byte order mark. */
    InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        if (java.util.Arrays.equals(start, BYTE_ORDER_MARK)) {
            return in;
        }
        in.close();
        return Files.newInputStream(path);
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Charset encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
