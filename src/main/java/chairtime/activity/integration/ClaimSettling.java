package chairtime.activity.integration;

import chairtime.activity.domain.ClaimChanges;
import chairtime.activity.domain.ClaimRow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Goes through sorted claims and makes parts of whole contracts out of them: rows to store, and, as the claims of a
 * reference come one after the other, which of them holds and by how much the contract's sums change.
 */
final class ClaimSettling {

    private static final int BLOCK = 1 << 16;

    private final int importId;
    private final String commissioner;
    private final int leastRows;
    private final ClaimSorter.Sorted sorted;
    private final ClaimContracts contracts;
    private final StandingClaims standing;
    private final Set<String> stored;
    private final ClaimChanges changes = new ClaimChanges();
    private final ClaimText text = new ClaimText();
    private final byte[] content = new byte[ClaimRecord.BYTES];
    private final byte[] contentBefore = new byte[ClaimRecord.BYTES];
    private ClaimRecord claim = new ClaimRecord();
    private ClaimRecord best = new ClaimRecord();
    private boolean more;

    /**
     * @param leastRows a part has at least so many rows
     * @param stored contracts whose claims an earlier attempt has stored
     */
    ClaimSettling(
            int importId,
            String commissioner,
            int leastRows,
            ClaimSorter.Sorted sorted,
            ClaimContracts contracts,
            StandingClaims standing,
            Set<String> stored)
            throws IOException {
        this.importId = importId;
        this.commissioner = commissioner;
        this.leastRows = leastRows;
        this.sorted = sorted;
        this.contracts = contracts;
        this.standing = standing;
        this.stored = stored;
        this.more = sorted.next(claim);
        skipStored();
    }

    boolean hasNext() {
        return more;
    }

    /** Makes the next part; its rows go on their way while it does. */
    void fill(ClaimPart part) throws IOException {
        text.clear();
        long rows = 0;
        while (more && rows < leastRows) {
            rows += contract(part);
            skipStored();
        }
        part.rows = rows;
        if (text.length() > 0) {
            part.claims.put(text.bytes(), text.length());
        }
        part.claims.end();
    }

    private long contract(ClaimPart part) throws IOException {
        int contract = claim.contract;
        String number = contracts.at(contract).number();
        standing.at(number);
        String first = reference(claim);
        long rows = 0;
        do {
            rows += reference(part, number);
            if (text.length() >= BLOCK) {
                part.claims.put(text.bytes(), text.length());
                text.clear();
            }
        } while (more && claim.contract == contract);
        part.contracts
                .number(importId)
                .ascii(number)
                .ascii(first)
                .ascii(reference(best))
                .number(rows)
                .end();
        changes.drain((key, sums) -> write(part.changes, number, key, sums));
        return rows;
    }

    /** Goes through the claims of one reference, of which the last holds. */
    private long reference(ClaimPart part, String number) throws IOException {
        long rows = 0;
        do {
            claim.writeContent(ByteBuffer.wrap(content));
            if (rows > 0 && claim.precedence == best.precedence && Arrays.equals(content, contentBefore)) {
                part.repeated++;
            } else {
                write(number);
                rows++;
            }
            System.arraycopy(content, 0, contentBefore, 0, content.length);
            ClaimRecord spare = best;
            best = claim;
            claim = spare;
            more = sorted.next(claim);
        } while (more && claim.contract == best.contract && Arrays.equals(claim.reference, best.reference));
        settle();
        return rows;
    }

    private void settle() {
        ClaimRow mine = new ClaimRow(
                "",
                importId,
                best.precedence,
                best.treatmentMonth,
                best.scheduleMonth,
                best.category,
                best.standing,
                best.units,
                best.pounds,
                best.charge);
        ClaimRow before = standing.holder(best.reference, best.referenceLength());
        if (before == null) {
            changes.add(1, commissioner, mine);
        } else if (mine.holdsAgainst(before)) {
            changes.add(1, commissioner, mine);
            changes.add(-1, standing.commissionerOf(before), before);
        }
    }

    private void skipStored() throws IOException {
        while (more && stored.contains(contracts.at(claim.contract).number())) {
            more = sorted.next(claim);
        }
    }

    private void write(ClaimText to, String number, ClaimChanges.Key key, ClaimChanges.Sums sums) {
        to.number(importId)
                .ascii(number)
                .number(key.treatmentMonth())
                .number(key.scheduleMonth())
                .number(key.category())
                .ascii(key.commissioner())
                .number(sums.claims())
                .number(sums.late())
                .number(sums.afterYear())
                .number(sums.incomplete())
                .decimal(sums.units(), 4)
                .decimal(sums.unitsFoundation(), 4)
                .decimal(sums.unitsFlexible(), 4)
                .decimal(sums.pence(), 2)
                .decimal(sums.charges(), 2)
                .end();
    }

    private void write(String number) {
        text.ascii(number)
                .ascii(claim.reference, claim.referenceLength())
                .number(importId)
                .number(claim.line)
                .number(claim.precedence)
                .orNull(claim.performer)
                .orNull(claim.accepted)
                .orNull(claim.completed)
                .orNull(claim.treatmentMonth)
                .orNull(claim.category)
                .number(treated())
                .number(marks())
                .number(claim.units)
                .number(claim.pounds)
                .number(claim.charge)
                .end();
    }

    private int treated() {
        return Math.max(0, claim.teeth)
                + 100 * Math.max(0, claim.rootFillings)
                + 10_000 * Math.max(0, claim.molarRootFillings);
    }

    private int marks() {
        return claim.standing + 10 * Math.max(0, claim.flexible) + 100 * claim.flags;
    }

    private static String reference(ClaimRecord record) {
        return new String(record.reference, 0, record.referenceLength(), StandardCharsets.US_ASCII);
    }
}
