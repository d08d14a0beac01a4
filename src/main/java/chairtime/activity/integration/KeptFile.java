package chairtime.activity.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs a file before it is kept and unpacks it when it is asked for, by way of the disk. */
final class KeptFile {

    private KeptFile() {}

    /** What takes the packed file. */
    @FunctionalInterface
    interface Taker {

        void take(InputStream packed) throws IOException;
    }

    static void pack(Path file, Taker taker) throws IOException {
        Path packed = Files.createTempFile("contractor-month-", ".gz");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                Files.copy(file, out);
            }
            try (InputStream in = Files.newInputStream(packed)) {
                taker.take(in);
            }
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    static void unpack(Consumer<OutputStream> source, OutputStream out) throws IOException {
        Path packed = Files.createTempFile("contractor-month-", ".gz");
        try {
            try (OutputStream parts = Files.newOutputStream(packed)) {
                source.accept(parts);
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                in.transferTo(out);
            }
        } finally {
            Files.deleteIfExists(packed);
        }
    }
}
