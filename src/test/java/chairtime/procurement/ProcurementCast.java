package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.Contracts;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A commissioner with its people and three contract holders. */
public abstract class ProcurementCast {

    public static final Organisation ICB = Organisation.commissioner("QAA");

    public SignedInUser lead;
    public SignedInUser commissioner;
    public SignedInUser evaluator1;
    public SignedInUser evaluator2;
    public SignedInUser head;
    public SignedInUser director;
    public SignedInUser provider1;
    public SignedInUser provider2;
    public SignedInUser provider3;

    private final People people;
    private final ContractorMonthImports imports;
    private final Contracts contracts;

    ProcurementCast(People people, ContractorMonthImports imports, Contracts contracts) {
        this.people = people;
        this.imports = imports;
        this.contracts = contracts;
    }

    /** Stores people and contracts; call it before each test. */
    public void prepared() {
        ContractorMonthFixture.aMonth("202309")
                .contract("QAA", "1000010001", "12000", "900")
                .contract("QAA", "1000010002", "10000", "500")
                .contract("QAA", "1000010003", "8000", "")
                .importedBy(imports);
        lead = people.register("lead", ICB, Role.RECOVERY_LEAD);
        commissioner = people.register("commissioner", ICB, Role.COMMISSIONER);
        evaluator1 = people.register("evaluator1", ICB, Role.EVALUATOR);
        evaluator2 = people.register("evaluator2", ICB, Role.EVALUATOR);
        head = people.approver("head", ICB, ApprovalTier.HEAD);
        director = people.approver("director", ICB, ApprovalTier.DIRECTOR);
        List<String> providers = SignIn.as(lead, () -> contracts.ofCommissioner("QAA")).stream()
                .sorted(Comparator.comparing(ContractView::number))
                .map(ContractView::providerCode)
                .toList();
        provider1 = people.register("provider1", Organisation.provider(providers.get(0)), Role.PROVIDER);
        provider2 = people.register("provider2", Organisation.provider(providers.get(1)), Role.PROVIDER);
        provider3 = people.register("provider3", Organisation.provider(providers.get(2)), Role.PROVIDER);
    }

    /** Another evaluator, whom no call names yet. */
    public SignedInUser evaluator3() {
        return people.register("evaluator3", ICB, Role.EVALUATOR);
    }

    /** Points that rank the second provider first, then the first, then the third. */
    public Map<String, Integer> points() {
        return Map.of(
                provider1.organisation().code(), 3,
                provider2.organisation().code(), 5,
                provider3.organisation().code(), 1);
    }

    public Set<String> providerCodes() {
        return List.of(provider1, provider2, provider3).stream()
                .map(provider -> provider.organisation().code())
                .collect(Collectors.toSet());
    }
}
