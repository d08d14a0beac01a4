package chairtime.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The real imports, held or broken while rows are being stored. */
final class HeldImports implements ContractorMonthImports {

    private static final String STORING = "Storing rows";

    private final ContractorMonthImports real;
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch released = new CountDownLatch(0);
    private volatile @Nullable Throwable fault;

    HeldImports(ContractorMonthImports real) {
        this.real = real;
    }

    /** From now on imports stand still while they store rows, until they are let go. */
    void hold() {
        released = new CountDownLatch(1);
    }

    void letGo() {
        released.countDown();
    }

    /** Waits until an import stands still. */
    void awaitHeld() {
        await(reached);
    }

    /** From now on imports break while they store rows; none does with null. */
    void failWith(@Nullable Throwable next) {
        fault = next;
    }

    @Override
    public ImportResult importFile(String fileName, InputStream content, ImportProgress progress) throws IOException {
        return real.importFile(fileName, content, (step, share) -> {
            if (STORING.equals(step)) {
                reached.countDown();
                await(released);
                if (fault instanceof RuntimeException exception) {
                    throw exception;
                }
                if (fault instanceof Error error) {
                    throw error;
                }
            }
            progress.reached(step, share);
        });
    }

    @Override
    public Page<ImportSummary> history(Pageable page) {
        return real.history(page);
    }

    @Override
    public ImportSummary summary(ImportId id) {
        return real.summary(id);
    }

    @Override
    public ImportResult result(ImportId id) {
        return real.result(id);
    }

    @Override
    public Page<ImportRejection> rejections(ImportId id, Pageable page) {
        return real.rejections(id, page);
    }

    @Override
    public void writeRejections(ImportId id, OutputStream out) throws IOException {
        real.writeRejections(id, out);
    }

    @Override
    public void writeOriginal(ImportId id, OutputStream out) throws IOException {
        real.writeOriginal(id, out);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came for half a minute");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
