package chairtime.activity.integration;

import chairtime.activity.ClaimColumn;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimWork;
import chairtime.activity.ImportRefusedException;
import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.platform.OneLine;
import chairtime.platform.ui.Live;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files of claims in and does what their state asks for. */
@Component
class ClaimImportWork implements ClaimWork {

    private static final Logger log = LoggerFactory.getLogger(ClaimImportWork.class);
    private static final int NAME_MAX_LENGTH = 255;
    private static final List<String> BEFORE_WORK = List.of("WAITING", "RUNNING");
    private static final String FILE_IS_GONE = "The file is no longer on the server. Send the file again.";

    private final ClaimFiles files;
    private final ClaimPoster poster;
    private final ClaimRemoval removal;
    private final ClaimImportStore store;
    private final ClaimImportRows imports;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimImportWork(
            ClaimFiles files,
            ClaimPoster poster,
            ClaimRemoval removal,
            ClaimImportStore store,
            ClaimImportRows imports,
            TransactionTemplate transaction,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.poster = poster;
        this.removal = removal;
        this.store = store;
        this.imports = imports;
        this.transaction = transaction;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public ClaimImportId take(String commissionerCode, String fileName, Path file) throws IOException {
        try {
            if (Files.size(file) > ClaimImports.MAX_BYTES) {
                throw new ImportRefusedException(ClaimImports.TOO_LARGE);
            }
            boolean readable = isReadable(commissionerCode, file);
            String sha256 = ClaimFiles.sha256(file);
            Optional<StoredClaimImport> same = imports.live(commissionerCode, sha256);
            if (same.isPresent()) {
                return new ClaimImportId(same.get().id());
            }
            return insert(commissionerCode, fileName, file, sha256, readable ? "WAITING" : "NEEDS_MAPPING");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void recover() {
        List<Long> unfinished = imports.wantingFile();
        unfinished.stream().filter(id -> !files.has(id)).forEach(id -> endForGood(id, FILE_IS_GONE));
        try {
            files.removeAllBut(unfinished);
        } catch (UncheckedIOException leftover) {
            log.warn("Files of claims that no import needs could not be removed", leftover);
        }
    }

    @Override
    public List<String> headings(ClaimImportId id) throws IOException {
        if (!files.has(id.value())) {
            throw new ImportRefusedException(FILE_IS_GONE);
        }
        try (ClaimLines lines = files.open(id.value())) {
            return ClaimHeader.read(lines).headings();
        }
    }

    @Override
    public void run(ClaimImportId importId, Control control) {
        long id = importId.value();
        StoredClaimImport claims = imports.find(id).orElse(null);
        if (claims == null) {
            return;
        }
        try {
            work(claims, control);
        } catch (ClaimEnd end) {
            if (end.end() == End.STOP) {
                store.end(id, "STOPPED", null, clock.instant());
            }
        } catch (ImportRefusedException refused) {
            refuse(id, String.valueOf(refused.getMessage()));
        } catch (IOException | SQLException | RuntimeException | Error failed) {
            log.error("Work on the claims of {} failed", claims.fileName(), failed);
            if (control.end() != End.LEAVE) {
                fail(id);
            }
        } finally {
            Live.publish(ClaimImports.TOPIC);
        }
    }

    private void work(StoredClaimImport claims, Control control) throws IOException, SQLException {
        long id = claims.id();
        switch (claims.state()) {
            case "WAITING", "RUNNING" -> {
                ClaimEnd.check(control);
                if (!files.has(id)) {
                    throw new ImportRefusedException(FILE_IS_GONE);
                }
                if (store.change(id, BEFORE_WORK, "RUNNING")) {
                    poster.post(id, control);
                    files.remove(id);
                }
            }
            case "UNDOING" -> {
                removal.undo(id);
                files.remove(id);
            }
            case "UNDONE", "REFUSED" -> {
                removal.removeStored(id);
                files.remove(id);
            }
            default -> log.debug("Nothing is to be done for the claims of {}", claims.fileName());
        }
    }

    /** What was under way counts no more than before; what had ended before the fault stays ended. */
    private void fail(long id) {
        if (store.change(id, BEFORE_WORK, "FAILED")) {
            store.end(
                    id,
                    "FAILED",
                    "Something went wrong here, and nothing of the file counts. Let it go on, or undo it.",
                    clock.instant());
        } else if (store.change(id, List.of("UNDOING"), "CURRENT")) {
            store.end(
                    id,
                    "CURRENT",
                    "Something went wrong here while it was undone, so all of it still counts. Undo it again.",
                    clock.instant());
        }
    }

    private boolean isReadable(String commissioner, Path file) throws IOException {
        Map<ClaimColumn, String> mapping = new EnumMap<>(ClaimColumn.class);
        imports.mapping(commissioner).forEach((column, heading) -> mapping.put(ClaimColumn.valueOf(column), heading));
        try (ClaimLines lines = ClaimFiles.lines(file)) {
            return ClaimHeader.suffices(ClaimHeader.read(lines).places(mapping));
        }
    }

    private void refuse(long id, String why) {
        endForGood(id, why);
        removal.removeStored(id);
        files.remove(id);
    }

    /** Lets the same file be sent again. */
    private void endForGood(long id, String why) {
        transaction.executeWithoutResult(status -> {
            store.giveUp(id);
            store.end(id, "REFUSED", why, clock.instant());
        });
    }

    /** The row and its file come to be together: whatever ends the application in between leaves neither. */
    private ClaimImportId insert(String commissioner, String fileName, Path file, String sha256, String state)
            throws IOException {
        SignedInUser user = currentUser.require();
        String name = OneLine.of(fileName);
        long bytes = Files.size(file);
        Path arrived = files.arrive(file);
        try {
            return transaction.execute(status -> {
                long id = store.insert(
                        commissioner,
                        name.length() > NAME_MAX_LENGTH ? name.substring(0, NAME_MAX_LENGTH) : name,
                        bytes,
                        sha256,
                        state,
                        clock.instant(),
                        user.id().value(),
                        user.displayName());
                files.keep(id, arrived);
                return new ClaimImportId(id);
            });
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return imports.live(commissioner, sha256)
                    .map(same -> new ClaimImportId(same.id()))
                    .orElseThrow(() -> sentTwiceAtOnce);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }
}
