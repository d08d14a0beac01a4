package chairtime.activity;

import java.util.List;
import java.util.Optional;

/** Contracts as other modules see them: the latest terms that an import has brought. */
public interface Contracts {

    /** The contracts that the commissioner holds now, by provider name. */
    List<ContractView> ofCommissioner(String commissionerCode);

    /** The contracts that the provider holds now. */
    List<ContractView> ofProvider(String providerCode);

    /** The contract with that number, whoever holds it. */
    Optional<ContractView> byNumber(String contractNumber);
}
