package chairtime.activity.integration;

import chairtime.activity.domain.ClaimRow;
import chairtime.activity.domain.ClaimRows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which claim holds for a reference before an import: asked in the order of contracts and references, it reads stored
 * claims a stretch at a time. Where references grow with time, most are beyond what is stored and nothing is read.
 */
final class StandingClaims {

    private static final int STRETCH = 2_000;

    private final ClaimRows rows;
    private final Map<Integer, String> imports;
    private final Map<String, ClaimRows.Stretch> contracts;
    private String contract = "";
    private boolean hasClaims;
    private byte[] first = new byte[0];
    private byte[] last = new byte[0];
    private List<ClaimRow> stretch = List.of();
    private int at;
    private boolean read;
    private boolean reachesEnd;

    /**
     * @param imports commissioners of the imports that count, by number
     * @param contracts contracts of which those have claims, and between which references
     */
    StandingClaims(ClaimRows rows, Map<Integer, String> imports, Map<String, ClaimRows.Stretch> contracts) {
        this.rows = rows;
        this.imports = imports;
        this.contracts = contracts;
    }

    /** Goes to a contract. */
    void at(String number) {
        contract = number;
        ClaimRows.Stretch known = contracts.get(number);
        hasClaims = known != null;
        read = false;
        stretch = List.of();
        if (known != null) {
            first = padded(known.first());
            last = padded(known.last());
        }
    }

    /** The claim of the contract that holds for the reference; null when there is none. */
    @Nullable
    ClaimRow holder(byte[] padded, int length) {
        if (!hasClaims || Arrays.compareUnsigned(padded, last) > 0 || Arrays.compareUnsigned(padded, first) < 0) {
            return null;
        }
        String reference = new String(padded, 0, length, StandardCharsets.US_ASCII);
        if (!read) {
            read(reference);
        }
        while (at < stretch.size() && stretch.get(at).reference().compareTo(reference) < 0) {
            at++;
        }
        boolean mayBeCut = !reachesEnd
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
        read = true;
        stretch = rows.from(contract, from, STRETCH);
        at = 0;
        reachesEnd = stretch.size() < STRETCH;
        if (!reachesEnd && stretch.get(STRETCH - 1).reference().equals(from)) {
            // one reference fills the whole stretch
            stretch = rows.of(contract, from);
        }
    }

    private static byte[] padded(String reference) {
        return Arrays.copyOf(reference.getBytes(StandardCharsets.US_ASCII), ClaimRecord.REFERENCE_LENGTH);
    }
}
