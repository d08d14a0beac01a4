package chairtime.activity.integration;

import chairtime.activity.ClaimColumn;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimWork;
import chairtime.activity.ClaimWork.Control;
import chairtime.activity.ImportRefusedException;
import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.ClaimRollUpStore;
import chairtime.activity.domain.ClaimRows;
import chairtime.activity.domain.PriceMark;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.database.BulkConnections;
import chairtime.platform.ui.Live;
import chairtime.security.Organisation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads, stores and posts the claims of a file. Stored claims count for nothing until one transaction brings their sums
 * in and makes the import current.
 */
@Component
class ClaimPoster {

    private static final double READ_SHARE = 0.35;
    private static final double STORED_SHARE = 0.95;

    private final ClaimSizes sizes;
    private final ClaimFiles files;
    private final ClaimContractList contractList;
    private final ClaimPriceList prices;
    private final PriceMark marks;
    private final ClaimImportStore store;
    private final ClaimImportRows imports;
    private final ClaimRows rows;
    private final ClaimRollUpStore rollUps;
    private final ClaimRemoval removal;
    private final BulkConnections connections;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    ClaimPoster(
            ClaimSizes sizes,
            ClaimFiles files,
            ClaimContractList contractList,
            ClaimPriceList prices,
            PriceMark marks,
            ClaimImportStore store,
            ClaimImportRows imports,
            ClaimRows rows,
            ClaimRollUpStore rollUps,
            ClaimRemoval removal,
            BulkConnections connections,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.sizes = sizes;
        this.files = files;
        this.contractList = contractList;
        this.prices = prices;
        this.marks = marks;
        this.store = store;
        this.imports = imports;
        this.rows = rows;
        this.rollUps = rollUps;
        this.removal = removal;
        this.connections = connections;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does all of it, or what is left of it. */
    void post(long id, Control control) throws IOException, SQLException {
        StoredClaimImport claims = imports.find(id).orElseThrow();
        show(id, "Reading", 0);
        ClaimContracts contracts = contractList.of(claims.commissionerCode());
        // taken before reading: what changes meanwhile is told as changed since
        long priceMark = marks.of(claims.commissionerCode(), List.of());
        Path folder = files.freshFolder(id);
        try (ClaimSorter sorter = new ClaimSorter(folder, sizes.inMemory())) {
            ClaimReading reading = read(claims, contracts, sorter, control);
            transaction.executeWithoutResult(status ->
                    store.read(id, reading.rowsRead(), reading.rejected(), reading.reasons(), reading.kept()));
            boolean posted = false;
            while (!posted) {
                long turn = begin(id, reading.mark());
                storeAll(claims, contracts, sorter, reading, control);
                show(id, "Adding up", STORED_SHARE);
                posted = Boolean.TRUE.equals(transaction.execute(status -> becomeCurrent(claims, turn, priceMark)));
            }
        }
        Live.publish("delivery");
    }

    private ClaimReading read(StoredClaimImport claims, ClaimContracts contracts, ClaimSorter sorter, Control control)
            throws IOException {
        try (ClaimLines lines = files.open(claims.id())) {
            ClaimHeader header = ClaimHeader.read(lines);
            Map<ClaimColumn, Integer> places = header.places(mapping(claims.commissionerCode()));
            if (!ClaimHeader.suffices(places)) {
                throw new ImportRefusedException("Not every column that is needed has a heading in the file any more."
                        + " Send it again and name the columns.");
            }
            ClaimRowReader reader = new ClaimRowReader(
                    header.headings().size(),
                    places,
                    contracts,
                    prices.of(claims.commissionerCode()),
                    LondonTime.day(clock.instant()));
            ClaimReading reading = new ClaimReading(lines, header, places, reader);
            reading.readInto(sorter, (rowsRead, bytes) -> {
                ClaimEnd.check(control);
                show(
                        claims.id(),
                        "Reading",
                        READ_SHARE * Math.min(1, (double) bytes / Math.max(1, claims.fileBytes())));
            });
            return reading;
        }
    }

    private Map<ClaimColumn, String> mapping(String commissioner) {
        Map<ClaimColumn, String> mapping = new EnumMap<>(ClaimColumn.class);
        imports.mapping(commissioner).forEach((column, heading) -> mapping.put(ClaimColumn.valueOf(column), heading));
        return mapping;
    }

    /** Goes on where an earlier attempt stopped, unless the sums or what reading gives have changed since. */
    private long begin(long id, long mark) {
        StoredClaimImport claims = imports.find(id).orElseThrow();
        long turn = rollUps.turn();
        boolean goesOn = claims.readingMark() != null
                && claims.readingMark() == mark
                && claims.turn() != null
                && claims.turn() == turn;
        if (!goesOn) {
            removal.removeStored(id);
            store.beginStoring(id, mark, turn);
        }
        return turn;
    }

    private void storeAll(
            StoredClaimImport claims,
            ClaimContracts contracts,
            ClaimSorter sorter,
            ClaimReading reading,
            Control control)
            throws IOException, SQLException {
        long id = claims.id();
        StandingClaims standing = new StandingClaims(rows, rows.current(), rows.standing());
        Set<String> stored =
                rows.stretches(id).stream().map(ClaimRows.Stretch::contract).collect(Collectors.toSet());
        long wanted = Math.max(1, reading.rowsRead() - reading.rejected());
        long done = 0;
        try (ClaimLoader loader = new ClaimLoader(id, connections)) {
            ClaimSettling settling = new ClaimSettling(
                    (int) id, claims.commissionerCode(), sizes.part(), sorter.sorted(), contracts, standing, stored);
            while (settling.hasNext()) {
                if (control.end() != ClaimWork.End.GO_ON) {
                    loader.finish();
                }
                ClaimEnd.check(control);
                ClaimPart part = loader.begin();
                settling.fill(part);
                done += part.rows + part.repeated;
                show(id, "Storing", READ_SHARE + (STORED_SHARE - READ_SHARE) * Math.min(1, (double) done / wanted));
            }
            loader.finish();
        }
    }

    private boolean becomeCurrent(StoredClaimImport claims, long turn, long priceMark) {
        if (rollUps.takeTurn() != turn) {
            // somebody else has changed the sums meanwhile: which claims hold has to be worked out again
            return false;
        }
        long id = claims.id();
        BigDecimal[] totals = rollUps.totals(id);
        rollUps.apply(id);
        rollUps.forget(id);
        store.totals(id, totals[0], totals[1]);
        store.pricedBy(id, priceMark);
        store.end(id, "CURRENT", null, clock.instant());
        StoredClaimImport ended = imports.find(id).orElseThrow();
        audit.record(AuditEntry.of(
                        "activity.claimsImported",
                        "ClaimImport",
                        String.valueOf(id),
                        "Imported claims from %s: %d stored, %d left out, %d repeated; delivery changed by %s UDA"
                                .formatted(
                                        ended.fileName(),
                                        ended.rowsStored(),
                                        ended.rowsRejected(),
                                        ended.rowsRepeated(),
                                        ended.units().toPlainString()))
                .concerning(Organisation.commissioner(claims.commissionerCode())));
        return true;
    }

    private void show(long id, String step, double share) {
        store.step(id, step, share);
        Live.publish(ClaimImports.TOPIC);
    }
}
