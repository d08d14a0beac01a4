package chairtime.activity;

import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.LedgerRows;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries of a contract's years: carry-forward, credits, agreed figures and adjustments. They are only added to; a
 * counter-entry corrects.
 *
 * @see "Decision 0060"
 */
@Service
@PreAuthorize(DeliveryReaders.ALL)
@Transactional
public class ContractLedger {

    private static final String WRITERS = "hasAnyRole('COMMISSIONER','FINANCE')";

    private final LedgerRows rows;
    private final LedgerPosting posting;
    private final LedgerScope scope;

    ContractLedger(LedgerRows rows, LedgerPosting posting, LedgerScope scope) {
        this.rows = rows;
        this.posting = posting;
        this.scope = scope;
    }

    /**
     * All entries of the contract, newest first.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(String contractNumber) {
        scope.requireReadable(contractNumber);
        List<LedgerRow> all = rows.ofContract(contractNumber);
        Set<Long> takenBack =
                all.stream().map(LedgerRow::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream()
                .sorted(Comparator.comparingLong(LedgerRow::id).reversed())
                .map(row -> view(row, takenBack.contains(row.id())))
                .toList();
    }

    /**
     * Makes an entry; with the same key again it changes nothing.
     *
     * @throws NotFoundException when the commissioner of whoever is signed in does not hold the contract
     * @throws RefusedException when the entry is not complete, or one of its kind stands already
     */
    @PreAuthorize(WRITERS)
    public LedgerEntryId enter(NewLedgerEntry entry) {
        scope.requireHeldAlone(entry.contractNumber());
        if (entry.kind().ofReview()) {
            throw new RefusedException("kind", "This is recorded on the page of its review or year end.");
        }
        return posting.post(entry);
    }

    /**
     * Takes an entry back by its opposite; done twice it changes nothing.
     *
     * @throws NotFoundException when there is no such entry of a contract of the own commissioner
     * @throws RefusedException when the reason is missing
     */
    @PreAuthorize(WRITERS)
    public void takeBack(LedgerEntryId entry, String reason) {
        LedgerRow row = rows.find(entry.value()).orElseThrow(() -> new NotFoundException("This entry"));
        scope.requireHeldAlone(row.contractNumber());
        if (row.kind().ofReview()) {
            throw new RefusedException("This belongs to %s. Take it back on its page.".formatted(row.source()));
        }
        posting.counter(entry, reason);
    }

    private static LedgerEntry view(LedgerRow row, boolean takenBack) {
        return new LedgerEntry(
                new LedgerEntryId(row.id()),
                row.year(),
                row.kind(),
                row.units(),
                row.money(),
                row.treatmentMonth(),
                row.scheduleMonth(),
                row.source(),
                row.reason(),
                row.reference(),
                row.corrects() == null ? null : new LedgerEntryId(row.corrects()),
                takenBack,
                row.recordedAt(),
                row.recordedByName());
    }
}
