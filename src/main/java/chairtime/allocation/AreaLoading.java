package chairtime.allocation;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a postcode directory, keeps each row as it comes and works out the middle of each district in the end. */
@Component
class AreaLoading {

    private static final Logger log = LoggerFactory.getLogger(AreaLoading.class);

    private final AreaPointRows rows;
    private final AuditLog audit;

    AreaLoading(AreaPointRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Loads the file, whatever becomes of it.
     *
     * @param show hears how far it is, and the end
     * @param stopping whether somebody wants it to end
     */
    void run(AreaLoad started, Path file, Consumer<AreaLoad> show, BooleanSupplier stopping) {
        try (AreaSource source = AreaSource.of(file);
                InputStream text = source.text()) {
            AreaFile reading = new AreaFile(started, source::share, rows::keep, load -> {
                show.accept(load);
                if (stopping.getAsBoolean()) {
                    throw new StoppedException();
                }
            });
            show.accept(read(reading, text));
        } catch (RefusedException refused) {
            show.accept(started.ended(AreaLoad.State.REFUSED, String.valueOf(refused.getMessage())));
        } catch (IOException | RuntimeException failed) {
            log.error("Postcodes of {} could not be loaded", started.fileName(), failed);
            show.accept(started.ended(AreaLoad.State.FAILED, "Something went wrong here. Send the file again."));
        }
    }

    private AreaLoad read(AreaFile reading, InputStream text) throws IOException {
        try {
            reading.read(text);
            return finish(reading.soFar().ended(AreaLoad.State.DONE, ""));
        } catch (StoppedException stopped) {
            return finish(reading.soFar().ended(AreaLoad.State.STOPPED, ""));
        } catch (RefusedException refused) {
            return finish(reading.soFar().ended(AreaLoad.State.REFUSED, String.valueOf(refused.getMessage())));
        }
    }

    private AreaLoad finish(AreaLoad ended) {
        int districts = rows.deriveDistricts();
        audit.record(AuditEntry.of(
                "allocation.areaPointsLoaded",
                "AreaPoint",
                String.valueOf(ended.kept()),
                "Places of %d postcodes loaded from %s, %d rows wrong, middles of %d districts: %s"
                        .formatted(ended.kept(), ended.fileName(), ended.wrong(), districts, ended.state())));
        return ended;
    }

    private static final class StoppedException extends RuntimeException {}
}
