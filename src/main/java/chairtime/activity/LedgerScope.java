package chairtime.activity;

import chairtime.activity.domain.Contract;
import chairtime.activity.domain.ContractRepository;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose terms and entries somebody may see and write: staff of a commissioner those of the contracts that it holds, by
 * itself or by succession; a provider those of its own contracts, to read.
 */
@Component
class LedgerScope {

    private final ContractRepository contracts;
    private final Successions successions;
    private final CurrentUser currentUser;
    private final Clock clock;

    LedgerScope(ContractRepository contracts, Successions successions, CurrentUser currentUser, Clock clock) {
        this.contracts = contracts;
        this.successions = successions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether whoever is signed in may read the contract's terms and entries. */
    boolean mayRead(String contractNumber) {
        SignedInUser user = currentUser.require();
        return contracts
                .findByNumber(contractNumber)
                .filter(contract -> user.organisation().equals(Organisation.provider(contract.providerCode()))
                        || isOfHolder(user, contract))
                .isPresent();
    }

    /** @throws NotFoundException when it may not be read */
    void requireReadable(String contractNumber) {
        if (!mayRead(contractNumber)) {
            throw new NotFoundException("The account of this contract");
        }
    }

    /**
     * The code of the commissioner that holds the contract, once nobody else records anything of it at the same time.
     *
     * @throws NotFoundException when the commissioner of whoever is signed in does not hold it
     */
    String requireHeldAlone(String contractNumber) {
        SignedInUser user = currentUser.require();
        Optional<Contract> held =
                contracts.findAndLockByNumber(contractNumber).filter(contract -> isOfHolder(user, contract));
        return holder(held.orElseThrow(() -> new NotFoundException("This contract")));
    }

    /** The commissioner that holds the contract today, once nobody else records anything of it at the same time. */
    String holderAlone(String contractNumber) {
        return holder(contracts
                .findAndLockByNumber(contractNumber)
                .orElseThrow(() -> new NotFoundException("Contract " + contractNumber)));
    }

    private boolean isOfHolder(SignedInUser user, Contract contract) {
        return user.organisation().equals(Organisation.commissioner(holder(contract)));
    }

    private String holder(Contract contract) {
        return successions.holderOn(contract.commissionerCode(), LondonTime.day(clock.instant()));
    }
}
