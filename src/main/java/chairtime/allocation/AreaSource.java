package chairtime.allocation;

import chairtime.platform.RefusedException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A CSV file, or the first one in a ZIP, that knows how much of it has been read. */
final class AreaSource implements AutoCloseable {

    private final long size;
    private final Counting file;
    private final InputStream text;

    private AreaSource(long size, InputStream file) throws IOException {
        this.size = size;
        this.file = new Counting(file);
        text = open(new BufferedInputStream(this.file));
    }

    static AreaSource of(Path file) throws IOException {
        return new AreaSource(Math.max(1, Files.size(file)), Files.newInputStream(file));
    }

    InputStream text() {
        return text;
    }

    /** From 0 to 1. */
    double share() {
        return Math.min(1, (double) file.read / size);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static InputStream open(InputStream content) throws IOException {
        content.mark(2);
        boolean isZip = content.read() == 'P' && content.read() == 'K';
        content.reset();
        if (!isZip) {
            return content;
        }
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return zip;
            }
        }
        throw new RefusedException("There is no CSV file in this ZIP.");
    }

    private static final class Counting extends FilterInputStream {

        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            read += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
