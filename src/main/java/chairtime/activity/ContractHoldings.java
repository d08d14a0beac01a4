package chairtime.activity;

import chairtime.activity.domain.ContractTerms;
import chairtime.activity.domain.HolderRows;
import chairtime.directory.AdministratorScope;
import chairtime.directory.Directory;
import chairtime.directory.DirectoryLists;
import chairtime.directory.ProviderFilter;
import chairtime.directory.ProviderView;
import chairtime.platform.NotFoundException;
import chairtime.platform.Uda;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers with the contracts they hold, for the administrators who put them together. Names and contracts are open
 * data and shown of everybody; what may be given away is what {@link ContractHolders} lets them give.
 *
 * @see "Decision 0020"
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ContractHoldings {

    private final HolderRows rows;
    private final DirectoryLists lists;
    private final Directory directory;
    private final AdministratorScope scope;

    ContractHoldings(HolderRows rows, DirectoryLists lists, Directory directory, AdministratorScope scope) {
        this.rows = rows;
        this.lists = lists;
        this.directory = directory;
        this.scope = scope;
    }

    /** A page of providers, sorted by {@code name}, {@code code} or {@code email}. */
    public Page<ContractHolder> list(ContractHolderFilter filter, Pageable page) {
        Page<ProviderView> found = lists.providers(
                new ProviderFilter(
                        filter.text(),
                        rows.holding(filter.text()),
                        among(filter),
                        filter.mail() == null ? null : filter.mail() == ContractHolderFilter.Mail.KNOWN),
                page);
        Map<String, Integer> counts = rows.counts(found.map(ProviderView::code).getContent());
        return found.map(provider -> holder(provider, counts.getOrDefault(provider.code(), 0)));
    }

    /**
     * One provider.
     *
     * @throws NotFoundException when there is none of that code
     */
    public ContractHolder holder(String providerCode) {
        return directory
                .provider(providerCode)
                .map(provider ->
                        holder(provider, rows.counts(Set.of(providerCode)).getOrDefault(providerCode, 0)))
                .orElseThrow(() -> new NotFoundException("This provider"));
    }

    /** All contracts of the provider, of any commissioner, by number. */
    public List<HeldContract> contractsOf(String providerCode) {
        return views(rows.heldBy(providerCode));
    }

    /**
     * Contracts that may be given to the provider, by published name: those that others hold, of the commissioner of
     * the one who asks, or of any for the operator.
     *
     * @param text part of number, published name or postcode; blank means all
     */
    public Page<HeldContract> assignableTo(String providerCode, String text, Pageable page) {
        String commissioner = scope.onlyCommissioner().orElse(null);
        return new PageImpl<>(
                views(rows.heldByOthers(providerCode, commissioner, text, page)),
                page,
                rows.countHeldByOthers(providerCode, commissioner, text));
    }

    private @Nullable Set<String> among(ContractHolderFilter filter) {
        Optional<Set<String>> own = filter.everywhere()
                ? Optional.empty()
                : scope.onlyCommissioner().map(rows::ofCommissioner);
        if (filter.holding() == null) {
            return own.orElse(null);
        }
        Set<String> wanted = new HashSet<>(
                filter.holding() == ContractHolderFilter.Holding.SEVERAL ? rows.withSeveral() : rows.withNone());
        own.ifPresent(wanted::retainAll);
        return wanted;
    }

    private List<HeldContract> views(List<ContractTerms> contracts) {
        Map<String, String> names =
                directory
                        .providers(contracts.stream()
                                .map(ContractTerms::providerCode)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
        return contracts.stream()
                .map(contract -> new HeldContract(
                        contract.number(),
                        contract.commissionerCode(),
                        contract.providerName(),
                        Objects.requireNonNullElse(contract.postcode(), ""),
                        contract.providerCode(),
                        names.getOrDefault(contract.providerCode(), contract.providerCode()),
                        new Uda(contract.annualTarget()),
                        DeliveryPeriods.month(contract.month()),
                        scope.includes(contract.commissionerCode())))
                .toList();
    }

    private static ContractHolder holder(ProviderView provider, int contracts) {
        return new ContractHolder(provider.code(), provider.name(), provider.email(), contracts);
    }
}
