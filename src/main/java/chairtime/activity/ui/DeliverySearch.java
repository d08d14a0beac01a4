package chairtime.activity.ui;

import chairtime.activity.ContractLookup;
import chairtime.directory.Directory;
import chairtime.platform.ui.SearchContribution;
import chairtime.platform.ui.SearchHit;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds commissioners by code or name, and contracts by number, provider's name or postcode. */
@Component
class DeliverySearch implements SearchContribution {

    private final ContractLookup contracts;
    private final Directory directory;
    private final CurrentUser currentUser;

    DeliverySearch(ContractLookup contracts, Directory directory, CurrentUser currentUser) {
        this.contracts = contracts;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        SignedInUser user = currentUser.require();
        List<SearchHit> hits = new ArrayList<>();
        if (user.organisation().isOperator()) {
            return hits;
        }
        if (DeliveryRoles.COMMISSIONERS.stream().map(Role::valueOf).anyMatch(user::has)) {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            directory.commissioners().stream()
                    .filter(found -> found.code().toLowerCase(Locale.ROOT).equals(wanted)
                            || found.name().toLowerCase(Locale.ROOT).contains(wanted))
                    .map(found -> new SearchHit(
                            found.name(),
                            "Commissioner " + found.code(),
                            DeliveryNavigation.commissioner(found.code())))
                    .forEach(hits::add);
        } else if (!user.has(Role.PROVIDER)) {
            return List.of();
        }
        contracts.search(text, limit).stream()
                .map(found -> new SearchHit(
                        found.providerName(),
                        "Contract " + found.number() + ", " + found.postcode(),
                        DeliveryNavigation.contract(found.number())))
                .forEach(hits::add);
        return hits.stream().limit(limit).toList();
    }
}
