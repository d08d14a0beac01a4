package chairtime.activity;

import chairtime.activity.domain.Contract;
import chairtime.activity.domain.ContractRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.AdministratorScope;
import chairtime.directory.Directory;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import java.util.Collection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which contract. The published file names no provider by code, so each contract starts with a provider of
 * its own; an administrator of its commissioner, or of the operator, puts together what belongs together.
 *
 * @see "Decision 0020"
 */
@Service
@Transactional
public class ContractHolders {

    /** Longest reason, in characters. */
    public static final int REASON_MAX_LENGTH = 1_000;

    private final ContractRepository contracts;
    private final Directory directory;
    private final AdministratorScope scope;
    private final AuditLog audit;

    ContractHolders(ContractRepository contracts, Directory directory, AdministratorScope scope, AuditLog audit) {
        this.contracts = contracts;
        this.directory = directory;
        this.scope = scope;
        this.audit = audit;
    }

    /**
     * Gives the contracts to that provider, all or none. Its people see them and their months from then on, and those
     * of the holders before no longer do. To undo it, give each contract back to the holder before.
     *
     * @param chosen contracts with the holders that they had when they were chosen
     * @throws NotFoundException when the administrator may not give one of them
     * @throws RefusedException when there is no contract, no such provider or no reason, or when a contract has another
     *     holder by now
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void assign(Collection<HeldContract> chosen, String providerCode, String reason) {
        if (chosen.isEmpty()) {
            throw new RefusedException("contracts", "Choose at least one contract.");
        }
        if (reason.isBlank() || reason.strip().length() > REASON_MAX_LENGTH) {
            throw new RefusedException(
                    "reason",
                    "Say why, in up to " + REASON_MAX_LENGTH + " characters; the reason is kept for the auditor.");
        }
        String name = directory
                .provider(providerCode)
                .orElseThrow(
                        () -> new RefusedException("providerCode", "No provider has the code " + providerCode + "."))
                .name();
        chosen.forEach(contract -> assign(contract, providerCode, name, reason.strip()));
    }

    private void assign(HeldContract chosen, String providerCode, String name, String reason) {
        Contract contract = contracts
                .findByNumber(chosen.number())
                .filter(found -> scope.includes(found.commissionerCode()))
                .orElseThrow(() -> new NotFoundException("Contract " + chosen.number()));
        String before = contract.providerCode();
        if (!before.equals(chosen.providerCode()) || before.equals(providerCode)) {
            throw new RefusedException(
                    "contracts",
                    "Contract " + chosen.number() + " is held by "
                            + directory.provider(before).orElseThrow().name()
                            + " by now. Look at the list again, and choose anew.");
        }
        contract.giveTo(providerCode);
        audit.record(
                AuditEntry.of("activity.contractAssigned", "Contract", chosen.number(), "Gave the contract to " + name)
                        .changed(before, providerCode)
                        .because(reason)
                        .concerning(Organisation.commissioner(contract.commissionerCode())));
    }
}
