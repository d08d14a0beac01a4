package chairtime.activity;

import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.platform.RefusedException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Under which headings the own commissioner's files have the columns of claims. */
@Service
@PreAuthorize("hasRole('RECOVERY_LEAD')")
public class ClaimMappings {

    private final ClaimWork work;
    private final ClaimQueue queue;
    private final ClaimImportRows imports;
    private final ClaimImportStore store;
    private final OwnClaimImports own;

    ClaimMappings(
            ClaimWork work, ClaimQueue queue, ClaimImportRows imports, ClaimImportStore store, OwnClaimImports own) {
        this.work = work;
        this.queue = queue;
        this.imports = imports;
        this.store = store;
        this.own = own;
    }

    /** What was chosen for files before; where nothing was, columns stand under their own names. */
    public Map<ClaimColumn, String> known() {
        Map<ClaimColumn, String> mapping = new EnumMap<>(ClaimColumn.class);
        imports.mapping(own.commissioner())
                .forEach((column, heading) -> mapping.put(ClaimColumn.valueOf(column), heading));
        return mapping;
    }

    /** Headings of a file whose columns have to be named. */
    public List<String> headings(ClaimImportId id) throws IOException {
        own.find(id);
        return work.headings(id);
    }

    /**
     * Keeps for all files of the commissioner under which heading each column stands, and begins to import the file.
     *
     * @throws RefusedException when a column that a claim needs has no heading, or two have the same
     */
    public void choose(ClaimImportId id, Map<ClaimColumn, String> headings) {
        StoredClaimImport claims = own.find(id);
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.required() && headings.getOrDefault(column, "").isBlank()) {
                throw new RefusedException(column.name(), "Choose the heading of " + column.name() + ".");
            }
        }
        Map<String, String> named = new TreeMap<>();
        headings.forEach((column, heading) -> {
            if (!heading.isBlank() && named.containsValue(heading)) {
                throw new RefusedException(
                        column.name(), "\"" + heading + "\" is chosen twice; each column needs a heading of its own.");
            }
            if (!heading.isBlank()) {
                named.put(column.name(), heading);
            }
        });
        store.keepMapping(claims.commissionerCode(), named);
        queue.begin(id, List.of(ClaimImportState.NEEDS_MAPPING), ClaimImportState.WAITING);
    }
}
