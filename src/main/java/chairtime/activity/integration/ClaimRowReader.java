package chairtime.activity.integration;

import static chairtime.activity.ClaimColumn.ACCEPTANCE_DATE;
import static chairtime.activity.ClaimColumn.CLAIM_COUNT;
import static chairtime.activity.ClaimColumn.CLAIM_KIND;
import static chairtime.activity.ClaimColumn.CLAIM_REFERENCE;
import static chairtime.activity.ClaimColumn.COMPLETION_DATE;
import static chairtime.activity.ClaimColumn.CONTRACT_NUMBER;
import static chairtime.activity.ClaimColumn.FINANCIAL_YEAR;
import static chairtime.activity.ClaimColumn.FLEXIBLE_COMMISSIONING;
import static chairtime.activity.ClaimColumn.FOUNDATION_DENTIST;
import static chairtime.activity.ClaimColumn.MOLAR_ROOT_FILLINGS;
import static chairtime.activity.ClaimColumn.PATIENT_CHARGE;
import static chairtime.activity.ClaimColumn.PERFORMER_NUMBER;
import static chairtime.activity.ClaimColumn.RECEIVED_DATE;
import static chairtime.activity.ClaimColumn.RESUBMISSION;
import static chairtime.activity.ClaimColumn.ROOT_FILLINGS;
import static chairtime.activity.ClaimColumn.SCHEDULE_MONTH;
import static chairtime.activity.ClaimColumn.TEETH_TREATED;
import static chairtime.activity.ClaimColumn.TREATMENT_CATEGORY;
import static chairtime.activity.integration.ClaimRecord.NONE;
import static chairtime.activity.integration.ClaimRecord.NO_DAY;
import static chairtime.activity.integration.ClaimValues.WRONG;

import chairtime.activity.ClaimColumn;
import chairtime.activity.ClaimReason;
import chairtime.activity.domain.ClaimChanges;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks every value of a row and prices the claim. The first thing wrong is the reason why the row is left out. */
final class ClaimRowReader {

    private static final int MOST_SENT = 99;
    private static final int MOST_TEETH = 52;
    private static final int MOST_FLAG = 6;
    private static final int MOST_PERFORMER = 999_999;
    private static final int FIRST_DAY = (int) LocalDate.of(2006, 4, 1).toEpochDay();

    private final int columns;
    private final int[] places = new int[ClaimColumn.values().length];
    private final ClaimContracts contracts;
    private final ClaimPrices prices;
    private final int today;
    private final byte[] content = new byte[ClaimRecord.BYTES];

    /**
     * @param columns columns of the header
     * @param places where each column stands
     * @param today no day of a claim lies after it
     */
    ClaimRowReader(
            int columns,
            Map<ClaimColumn, Integer> places,
            ClaimContracts contracts,
            ClaimPrices prices,
            LocalDate today) {
        this.columns = columns;
        Arrays.fill(this.places, -1);
        places.forEach((column, place) -> this.places[column.ordinal()] = place);
        this.contracts = contracts;
        this.prices = prices;
        this.today = (int) today.toEpochDay();
    }

    /** Fills the record; null when the claim can be used, otherwise why not. */
    @Nullable
    ClaimReason read(ClaimFields fields, ClaimRecord claim) {
        claim.clear();
        if (fields.count() != columns) {
            return ClaimReason.COLUMNS;
        }
        ClaimReason reason = whose(fields, claim);
        reason = reason == null ? kind(fields, claim) : reason;
        reason = reason == null ? days(fields, claim) : reason;
        reason = reason == null ? treatment(fields, claim) : reason;
        reason = reason == null ? details(fields, claim) : reason;
        if (claim.isDeletion()) {
            claim.standing = ClaimChanges.DELETION;
        } else if (reason == null) {
            reason = prices.price(claim, contracts.at(claim.contract).rate(claim));
            reason = reason == null ? year(fields, claim) : reason;
        }
        if (reason == null) {
            rank(claim);
        }
        return reason;
    }

    private @Nullable ClaimReason whose(ClaimFields fields, ClaimRecord claim) {
        int place = place(CONTRACT_NUMBER);
        long number = ClaimValues.tenDigits(fields.block(), fields.start(place), fields.end(place));
        if (number < 0) {
            return ClaimReason.CONTRACT_NUMBER;
        }
        claim.contract = contracts.find(number);
        if (claim.contract < 0) {
            return ClaimReason.UNKNOWN_CONTRACT;
        }
        if (!contracts.at(claim.contract).own()) {
            return ClaimReason.OTHER_COMMISSIONER;
        }
        return reference(fields, claim) ? null : ClaimReason.CLAIM_REFERENCE;
    }

    private boolean reference(ClaimFields fields, ClaimRecord claim) {
        int place = place(CLAIM_REFERENCE);
        int length = fields.length(place);
        if (length < 1 || length > ClaimRecord.REFERENCE_LENGTH) {
            return false;
        }
        byte[] block = fields.block();
        for (int i = 0; i < length; i++) {
            byte c = block[fields.start(place) + i];
            if (c >= 'a' && c <= 'z') {
                c -= 'a' - 'A';
            }
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '/' || c == '.' || c == '_')) {
                return false;
            }
            claim.reference[i] = c;
        }
        return true;
    }

    private @Nullable ClaimReason kind(ClaimFields fields, ClaimRecord claim) {
        int sent = optional(fields, RESUBMISSION, MOST_SENT);
        if (sent == WRONG) {
            return ClaimReason.RESUBMISSION;
        }
        claim.resubmission = Math.max(0, sent);
        int place = place(CLAIM_KIND);
        boolean said = place >= 0 && !fields.isBlank(place);
        claim.kind = said ? kind(fields, place) : claim.resubmission > 0 ? ClaimRecord.REPLACEMENT : ClaimRecord.NEW;
        if (claim.kind == WRONG) {
            return ClaimReason.CLAIM_KIND;
        }
        int count = place(CLAIM_COUNT);
        if (count < 0 || fields.isBlank(count)) {
            return null;
        }
        boolean negative = fields.block()[fields.start(count)] == '-';
        int one = ClaimValues.number(fields.block(), fields.start(count) + (negative ? 1 : 0), fields.end(count));
        if (one != 1) {
            return ClaimReason.CLAIM_COUNT;
        }
        if (negative && said && !claim.isDeletion()) {
            return ClaimReason.KIND_AND_COUNT;
        }
        if (negative) {
            claim.kind = ClaimRecord.DELETION;
        }
        return null;
    }

    private static int kind(ClaimFields fields, int place) {
        byte[] block = fields.block();
        int from = fields.start(place);
        switch (fields.length(place)) {
            case 1:
                return ClaimValues.is(block, from, "N")
                        ? ClaimRecord.NEW
                        : ClaimValues.is(block, from, "R")
                                ? ClaimRecord.REPLACEMENT
                                : ClaimValues.is(block, from, "D") ? ClaimRecord.DELETION : WRONG;
            case 3:
                return ClaimValues.is(block, from, "NEW") ? ClaimRecord.NEW : WRONG;
            case 8:
                return ClaimValues.is(block, from, "DELETION") ? ClaimRecord.DELETION : WRONG;
            case 11:
                return ClaimValues.is(block, from, "REPLACEMENT") ? ClaimRecord.REPLACEMENT : WRONG;
            default:
                return WRONG;
        }
    }

    private @Nullable ClaimReason days(ClaimFields fields, ClaimRecord claim) {
        claim.accepted = day(fields, ACCEPTANCE_DATE);
        if (claim.accepted == WRONG || claim.accepted == NO_DAY && !claim.isDeletion()) {
            return ClaimReason.ACCEPTANCE_DATE;
        }
        claim.completed = day(fields, COMPLETION_DATE);
        if (claim.completed == WRONG) {
            return ClaimReason.COMPLETION_DATE;
        }
        claim.received = day(fields, RECEIVED_DATE);
        if (claim.received == WRONG || claim.received == NO_DAY) {
            return ClaimReason.RECEIVED_DATE;
        }
        int schedule = place(SCHEDULE_MONTH);
        claim.scheduleMonth = ClaimValues.month(fields.block(), fields.start(schedule), fields.end(schedule));
        if (claim.scheduleMonth == WRONG) {
            return ClaimReason.SCHEDULE_MONTH;
        }
        return ClaimDayRules.broken(claim, today, FIRST_DAY);
    }

    private @Nullable ClaimReason treatment(ClaimFields fields, ClaimRecord claim) {
        int category = place(TREATMENT_CATEGORY);
        if (!fields.isBlank(category)) {
            claim.category = prices.category(fields.block(), fields.start(category), fields.end(category));
        }
        if (claim.category == WRONG || claim.category == NONE && !claim.isDeletion()) {
            return ClaimReason.TREATMENT_CATEGORY;
        }
        claim.teeth = optional(fields, TEETH_TREATED, MOST_TEETH);
        claim.rootFillings = optional(fields, ROOT_FILLINGS, MOST_TEETH);
        claim.molarRootFillings = optional(fields, MOLAR_ROOT_FILLINGS, MOST_TEETH);
        return claim.teeth == WRONG || claim.rootFillings == WRONG || claim.molarRootFillings == WRONG
                ? ClaimReason.TREATED
                : null;
    }

    private @Nullable ClaimReason details(ClaimFields fields, ClaimRecord claim) {
        claim.performer = optional(fields, PERFORMER_NUMBER, MOST_PERFORMER);
        if (claim.performer == WRONG) {
            return ClaimReason.PERFORMER_NUMBER;
        }
        int foundation = yesOrNo(fields, FOUNDATION_DENTIST);
        int incomplete = yesOrNo(fields, ClaimColumn.INCOMPLETE);
        if (foundation == WRONG || incomplete == WRONG) {
            return ClaimReason.YES_OR_NO;
        }
        claim.flags = foundation * ClaimRecord.FOUNDATION + incomplete * ClaimRecord.INCOMPLETE;
        if (claim.completed == NO_DAY && !claim.isIncomplete() && !claim.isDeletion()) {
            return ClaimReason.NOT_COMPLETED;
        }
        int flexible = optional(fields, FLEXIBLE_COMMISSIONING, MOST_FLAG);
        if (flexible == WRONG) {
            return ClaimReason.FLEXIBLE_COMMISSIONING;
        }
        claim.flexible = flexible == 0 ? NONE : flexible;
        int place = place(PATIENT_CHARGE);
        if (place >= 0 && !fields.isBlank(place)) {
            claim.charge = ClaimValues.pence(fields.block(), fields.start(place), fields.end(place));
        }
        return claim.charge == WRONG ? ClaimReason.PATIENT_CHARGE : null;
    }

    private @Nullable ClaimReason year(ClaimFields fields, ClaimRecord claim) {
        int place = place(FINANCIAL_YEAR);
        if (place < 0 || fields.isBlank(place)) {
            return null;
        }
        int said = ClaimValues.financialYear(fields.block(), fields.start(place), fields.end(place));
        if (said == WRONG) {
            return ClaimReason.FINANCIAL_YEAR;
        }
        return said == ClaimDayRules.financialYear(claim.treatmentMonth) ? null : ClaimReason.WRONG_YEAR;
    }

    private void rank(ClaimRecord claim) {
        ByteBuffer out = ByteBuffer.wrap(content);
        claim.writeContent(out);
        int hash = 1;
        for (int i = 0; i < out.position(); i++) {
            // what a claim earns is no part of it: that changes with the tariffs
            hash = ClaimRecord.isPriced(i) ? hash : 31 * hash + content[i];
        }
        claim.rank(hash);
    }

    private int day(ClaimFields fields, ClaimColumn column) {
        int place = place(column);
        return fields.isBlank(place) ? NO_DAY : ClaimValues.day(fields.block(), fields.start(place), fields.end(place));
    }

    private int yesOrNo(ClaimFields fields, ClaimColumn column) {
        int place = place(column);
        return place < 0 ? 0 : ClaimValues.yesOrNo(fields.block(), fields.start(place), fields.end(place));
    }

    private int optional(ClaimFields fields, ClaimColumn column, int most) {
        int place = place(column);
        if (place < 0 || fields.isBlank(place)) {
            return NONE;
        }
        int number = ClaimValues.number(fields.block(), fields.start(place), fields.end(place));
        return number > most ? WRONG : number;
    }

    private int place(ClaimColumn column) {
        return places[column.ordinal()];
    }
}
