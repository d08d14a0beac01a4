package chairtime.activity;

import chairtime.activity.domain.Contract;
import chairtime.activity.domain.ContractRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.Directory;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which contract. The published file names no provider by code, so each contract starts with a provider of
 * its own; an administrator of its commissioner puts together what belongs together.
 *
 * @see "Decision 0020"
 */
@Service
@Transactional
public class ContractHolders {

    private final ContractRepository contracts;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    ContractHolders(ContractRepository contracts, Directory directory, CurrentUser currentUser, AuditLog audit) {
        this.contracts = contracts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Gives the contract to that provider, whose people see it and its months from then on.
     *
     * @throws NotFoundException when the administrator's commissioner has no such contract
     * @throws RefusedException when there is no such provider or no reason
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void assign(String contractNumber, String providerCode, String reason) {
        Contract contract = contracts
                .findByNumber(contractNumber)
                .filter(found -> found.commissionerCode().equals(currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This contract"));
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Say why the contract goes to this provider.");
        }
        String name = directory
                .provider(providerCode)
                .orElseThrow(
                        () -> new RefusedException("providerCode", "No provider has the code " + providerCode + "."))
                .name();
        String before = contract.providerCode();
        contract.giveTo(providerCode);
        audit.record(
                AuditEntry.of("activity.contractAssigned", "Contract", contractNumber, "Gave the contract to " + name)
                        .changed(before, providerCode)
                        .because(reason.strip()));
    }
}
