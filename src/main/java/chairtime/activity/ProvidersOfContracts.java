package chairtime.activity;

import chairtime.activity.domain.HolderRows;
import chairtime.directory.ProviderCommissioners;
import org.springframework.stereotype.Component;

/** Whose providers they are, by the contracts. */
@Component
class ProvidersOfContracts implements ProviderCommissioners {

    private final HolderRows holders;

    ProvidersOfContracts(HolderRows holders) {
        this.holders = holders;
    }

    @Override
    public boolean isProviderOf(String providerCode, String commissionerCode) {
        return holders.isOfCommissioner(providerCode, commissionerCode);
    }
}
