package chairtime.activity.integration;

import chairtime.activity.domain.ClaimRow;
import chairtime.activity.domain.ClaimRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claim holds for a reference before an import: asked in the order of contracts and references, it reads stored
 * claims a stretch at a time.
 */
final class StandingClaims {

    private static final int STRETCH = 2_000;

    private final ClaimRows rows;
    private final Map<Integer, String> imports;
    private final Set<String> contracts;
    private String contract = "";
    private List<ClaimRow> stretch = List.of();
    private int at;
    private boolean last;

    /**
     * @param imports commissioners of the imports that count, by number
     * @param contracts contracts of which those have claims
     */
    StandingClaims(ClaimRows rows, Map<Integer, String> imports, Set<String> contracts) {
        this.rows = rows;
        this.imports = imports;
        this.contracts = contracts;
    }

    /** The claim that holds for the reference; null when there is none. */
    @Nullable
    ClaimRow holder(String ofContract, String reference) {
        if (!contracts.contains(ofContract)) {
            return null;
        }
        if (!contract.equals(ofContract)) {
            contract = ofContract;
            read(reference);
        }
        while (at < stretch.size() && stretch.get(at).reference().compareTo(reference) < 0) {
            at++;
        }
        boolean mayBeCut = !last
                && !stretch.isEmpty()
                && stretch.get(stretch.size() - 1).reference().compareTo(reference) <= 0;
        if (mayBeCut) {
            read(reference);
        }
        ClaimRow holder = null;
        for (int i = at; i < stretch.size() && stretch.get(i).reference().equals(reference); i++) {
            ClaimRow row = stretch.get(i);
            if (imports.containsKey(row.importId()) && (holder == null || row.holdsAgainst(holder))) {
                holder = row;
            }
        }
        return holder;
    }

    /** Commissioner of the import that brought the claim. */
    String commissionerOf(ClaimRow claim) {
        return imports.getOrDefault(claim.importId(), "");
    }

    private void read(String from) {
        stretch = rows.from(contract, from, STRETCH);
        at = 0;
        last = stretch.size() < STRETCH;
        if (!last && stretch.get(STRETCH - 1).reference().equals(from)) {
            // one reference fills the whole stretch
            stretch = rows.of(contract, from);
            last = false;
        }
    }
}
