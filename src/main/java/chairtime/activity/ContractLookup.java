package chairtime.activity;

import chairtime.activity.domain.ContractMonthRows;
import chairtime.activity.domain.ContractTermsRows;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds contracts and shows their published months. A provider finds only the contracts it holds. */
@Service
@PreAuthorize(DeliveryReaders.ALL)
@Transactional(readOnly = true)
public class ContractLookup {

    private final ContractMonthRows contractMonths;
    private final ContractTermsRows terms;
    private final DeliveryPeriods periods;
    private final Contracts contracts;
    private final CurrentUser currentUser;

    ContractLookup(
            ContractMonthRows contractMonths,
            ContractTermsRows terms,
            DeliveryPeriods periods,
            Contracts contracts,
            CurrentUser currentUser) {
        this.contractMonths = contractMonths;
        this.terms = terms;
        this.periods = periods;
        this.contracts = contracts;
        this.currentUser = currentUser;
    }

    /**
     * One contract.
     *
     * @throws NotFoundException when there is none of that number, or a provider does not hold it
     */
    public ContractView contract(String number) {
        return contracts.byNumber(number).orElseThrow(() -> new NotFoundException("This contract"));
    }

    /**
     * The published months of a contract, newest first.
     *
     * @throws NotFoundException when there is none of that number, or a provider does not hold it
     */
    public Page<ContractMonth> months(String number, Pageable page) {
        contract(number);
        DeliveryPeriods now = periods.now();
        List<ContractMonth> content = contractMonths.page(number, page).stream()
                .map(row -> ContractMonths.of(row, now))
                .toList();
        return new PageImpl<>(content, page, contractMonths.count(number));
    }

    /** Postcode districts of the commissioner's contracts. */
    @PreAuthorize(DeliveryReaders.COMMISSIONERS)
    public List<String> districts(String commissionerCode) {
        return terms.districts(commissionerCode);
    }

    /** A few contracts, among those that may be seen, by part of their number, provider's name or postcode. */
    public List<ContractView> search(String text, int limit) {
        SignedInUser user = currentUser.require();
        if (user.organisation().isOperator()) {
            return List.of();
        }
        String provider = user.organisation().kind() == Organisation.Kind.PROVIDER
                ? user.organisation().code()
                : null;
        return terms.search(text, provider, limit).stream()
                .map(StoredContracts::withoutPercent)
                .toList();
    }
}
