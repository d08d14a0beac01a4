package chairtime.activity.integration;

import static chairtime.activity.integration.ClaimRecord.REFERENCE_LENGTH;

import chairtime.activity.domain.ClaimChanges;
import chairtime.activity.domain.ClaimRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sorted claims as rows to load, in parts of whole contracts. While the server takes a part, this works out which claim
 * of each reference holds and by how much the contract's sums change.
 */
final class ClaimStream extends InputStream {

    /** Columns in the order of the rows. */
    static final String COLUMNS = "contract_number, claim_reference, import_id, line_no, precedence, kind, resubmission,"
            + " performer_number, accepted_on, completed_on, received_on, schedule_month, treatment_month, category,"
            + " teeth_treated, root_fillings, molar_root_fillings, flexible, flags, standing, units, pounds,"
            + " patient_charge";

    /** Columns of the contracts of a part. */
    static final String CONTRACT_COLUMNS = "import_id, contract_number, first_reference, last_reference, row_count";

    private static final int PART = 100_000;
    private static final int BLOCK = 1 << 16;

    private final int importId;
    private final String commissioner;
    private final ClaimSorter.Sorted sorted;
    private final ClaimContracts contracts;
    private final StandingClaims standing;
    private final ClaimChanges changes = new ClaimChanges();
    private final ClaimText text = new ClaimText();
    private final ClaimText changeText = new ClaimText();
    private final ClaimText contractText = new ClaimText();
    private final byte[] content = new byte[ClaimRecord.BYTES];
    private final byte[] contentBefore = new byte[ClaimRecord.BYTES];
    private final byte[] referenceBefore = new byte[REFERENCE_LENGTH];
    private ClaimRecord claim = new ClaimRecord();
    private ClaimRecord best = new ClaimRecord();
    private boolean more;
    private int contract = -1;
    private String number = "";
    private @Nullable String firstReference;
    private int sent;
    private long rows;
    private long contractRows;
    private long repeated;

    ClaimStream(
            int importId,
            String commissioner,
            ClaimSorter.Sorted sorted,
            ClaimContracts contracts,
            StandingClaims standing)
            throws IOException {
        this.importId = importId;
        this.commissioner = commissioner;
        this.sorted = sorted;
        this.contracts = contracts;
        this.standing = standing;
        this.more = sorted.next(claim);
    }

    /** Leaves out the claims of contracts up to that one. */
    void skipTo(String storedTo) throws IOException {
        while (more && contracts.at(claim.contract).number().compareTo(storedTo) <= 0) {
            more = sorted.next(claim);
        }
    }

    /** Begins the next part; false when there is none. */
    boolean begin() {
        rows = 0;
        repeated = 0;
        text.clear();
        sent = 0;
        changeText.clear();
        contractText.clear();
        return more;
    }

    /** Rows of the part so far. */
    long rows() {
        return rows;
    }

    /** Rows of the part left out because the file has them twice. */
    long repeated() {
        return repeated;
    }

    /** The last contract of the part. */
    String storedTo() {
        return number;
    }

    /** By how much the part changes the sums, as rows to load. */
    InputStream changes() {
        return new ByteArrayInputStream(changeText.bytes(), 0, changeText.length());
    }

    /** The contracts of the part, as rows to load. */
    InputStream contracts() {
        return new ByteArrayInputStream(contractText.bytes(), 0, contractText.length());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (sent == text.length()) {
            text.clear();
            sent = 0;
            while (text.length() < BLOCK && !isPartFull()) {
                take();
            }
            if (text.length() == 0) {
                return -1;
            }
        }
        int count = Math.min(most, text.length() - sent);
        System.arraycopy(text.bytes(), sent, into, at, count);
        sent += count;
        return count;
    }

    /** Ends a part only between contracts. */
    private boolean isPartFull() {
        return contract < 0 && (!more || rows >= PART);
    }

    private void take() throws IOException {
        if (contract < 0) {
            contract = claim.contract;
            number = contracts.at(contract).number();
            contractRows = 0;
            firstReference = null;
        }
        boolean sameReference = firstReference != null && Arrays.equals(claim.reference, referenceBefore);
        claim.writeContent(ByteBuffer.wrap(content));
        if (sameReference && claim.precedence == best.precedence && Arrays.equals(content, contentBefore)) {
            repeated++;
        } else {
            if (firstReference != null && !sameReference) {
                settle();
            }
            write();
            remember();
        }
        more = sorted.next(claim);
        if (!more || claim.contract != contract) {
            endContract();
        }
    }

    private void remember() {
        if (firstReference == null) {
            firstReference = reference(claim);
        }
        System.arraycopy(content, 0, contentBefore, 0, content.length);
        System.arraycopy(claim.reference, 0, referenceBefore, 0, REFERENCE_LENGTH);
        ClaimRecord spare = best;
        best = claim;
        claim = spare;
    }

    /** The references of {@link #best} are complete: does it hold against what is stored? */
    private void settle() {
        String reference = reference(best);
        ClaimRow mine = new ClaimRow(
                reference,
                importId,
                best.precedence,
                best.treatmentMonth,
                best.scheduleMonth,
                best.category,
                best.standing,
                best.units,
                best.pounds,
                best.charge);
        ClaimRow before = standing.holder(number, reference);
        if (before == null) {
            changes.add(1, commissioner, mine);
        } else if (mine.holdsAgainst(before)) {
            changes.add(1, commissioner, mine);
            changes.add(-1, standing.commissionerOf(before), before);
        }
    }

    private void endContract() {
        settle();
        contractText
                .number(importId)
                .ascii(number)
                .ascii(String.valueOf(firstReference))
                .ascii(reference(best))
                .number(contractRows)
                .end();
        changes.drain((key, sums) -> changeText
                .number(importId)
                .ascii(number)
                .number(key.treatmentMonth())
                .number(key.scheduleMonth())
                .number(key.category())
                .ascii(key.commissioner())
                .number(sums.claims())
                .number(sums.late())
                .number(sums.afterYear())
                .decimal(sums.units(), 4)
                .decimal(sums.unitsFoundation(), 4)
                .decimal(sums.unitsFlexible(), 4)
                .decimal(sums.pence(), 2)
                .decimal(sums.charges(), 2)
                .end());
        contract = -1;
    }

    private void write() {
        text.ascii(number)
                .ascii(claim.reference, claim.referenceLength())
                .number(importId)
                .number(claim.line)
                .number(claim.precedence)
                .number(claim.kind)
                .number(claim.resubmission)
                .orNull(claim.performer)
                .day(claim.accepted)
                .day(claim.completed)
                .day(claim.received)
                .number(claim.scheduleMonth)
                .orNull(claim.treatmentMonth)
                .orNull(claim.category)
                .orNull(claim.teeth)
                .orNull(claim.rootFillings)
                .orNull(claim.molarRootFillings)
                .orNull(claim.flexible)
                .number(claim.flags)
                .number(claim.standing)
                .decimal(claim.units, 4)
                .decimal(claim.pounds, 2)
                .decimal(claim.charge, 2)
                .end();
        rows++;
        contractRows++;
    }

    private static String reference(ClaimRecord record) {
        return new String(record.reference, 0, record.referenceLength(), StandardCharsets.US_ASCII);
    }
}
