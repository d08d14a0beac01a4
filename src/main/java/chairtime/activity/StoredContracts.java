package chairtime.activity;

import chairtime.activity.domain.ContractTerms;
import chairtime.activity.domain.ContractTermsRows;
import chairtime.activity.domain.DeliveryRows;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contracts out of the imported months, for other modules. */
@Component
@Transactional(readOnly = true)
class StoredContracts implements Contracts {

    private final ContractTermsRows terms;
    private final DeliveryRows delivery;
    private final DeliveryPeriods periods;
    private final DeliveryScope scope;

    StoredContracts(ContractTermsRows terms, DeliveryRows delivery, DeliveryPeriods periods, DeliveryScope scope) {
        this.terms = terms;
        this.delivery = delivery;
        this.periods = periods;
        this.scope = scope;
    }

    @Override
    public List<ContractView> ofCommissioner(String commissionerCode) {
        scope.requireWholeAreas();
        return views(terms.ofCommissioner(commissionerCode));
    }

    @Override
    public List<ContractView> ofProvider(String providerCode) {
        if (!scope.maySee(providerCode)) {
            throw new AccessDeniedException("Your organisation may not see the contracts of this provider.");
        }
        return views(terms.ofProvider(providerCode));
    }

    @Override
    public Optional<ContractView> byNumber(String contractNumber) {
        return terms.byNumber(contractNumber)
                .filter(found -> scope.maySee(found.providerCode()))
                .map(found -> views(List.of(found)).get(0));
    }

    private List<ContractView> views(List<ContractTerms> found) {
        Map<LocalDate, List<ContractTerms>> byMonth =
                found.stream().collect(Collectors.groupingBy(ContractTerms::month));
        Map<String, BigDecimal> percents = new HashMap<>();
        byMonth.forEach((newest, contracts) -> percents.putAll(percents(newest, contracts)));
        return found.stream()
                .map(contract -> view(contract, percents.get(contract.number())))
                .toList();
    }

    /** One question to the database for each commissioner that the contracts belong to. */
    private Map<String, BigDecimal> percents(LocalDate newest, List<ContractTerms> contracts) {
        TreatmentMonth month = DeliveryPeriods.month(newest);
        Map<String, List<String>> numbers = contracts.stream()
                .collect(Collectors.groupingBy(
                        ContractTerms::commissionerCode,
                        Collectors.mapping(ContractTerms::number, Collectors.toList())));
        Map<String, BigDecimal> percents = new HashMap<>();
        numbers.forEach((commissioner, theirs) -> {
            List<LocalDate> months = delivery.months(commissioner, DeliveryPeriods.firstDay(month, true), newest);
            if (!months.isEmpty()) {
                percents.putAll(
                        delivery.percentByContract(theirs, periods.of(months).withEveryContract()));
            }
        });
        return percents;
    }

    /** For short lists where the percentage is not shown. */
    static ContractView withoutPercent(ContractTerms contract) {
        return view(contract, null);
    }

    private static ContractView view(ContractTerms contract, @Nullable BigDecimal yearToDatePercent) {
        return new ContractView(
                contract.number(),
                contract.commissionerCode(),
                contract.providerCode(),
                contract.providerName(),
                Objects.requireNonNullElse(contract.postcode(), ""),
                Objects.requireNonNullElse(contract.district(), ""),
                new Uda(contract.annualTarget()),
                new Money(contract.annualValue()),
                contract.annualTarget().signum() == 0
                        ? null
                        : contract.annualValue().divide(contract.annualTarget(), MathContext.DECIMAL128),
                DeliveryPeriods.month(contract.month()),
                yearToDatePercent);
    }
}
