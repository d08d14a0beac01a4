package chairtime.journey;

import chairtime.activity.ContractView;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.Contracts;
import chairtime.procurement.CallId;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The accounts of a commissioner's team and of three practices of one of its postcode districts. */
@Component
class JourneyTeam {

    /** Norfolk and Waveney in the published months. */
    static final String COMMISSIONER = "QMM";

    private static final int PRACTICES = 3;

    private final People people;
    private final Contracts contracts;
    private final Calls calls;

    JourneyTeam(People people, Contracts contracts, Calls calls) {
        this.people = people;
        this.contracts = contracts;
        this.calls = calls;
    }

    /** The commissioner's side, with the user names of the demonstration. */
    void joins() {
        Organisation commissioner = Organisation.commissioner(COMMISSIONER);
        people.register("lead", commissioner, Role.RECOVERY_LEAD);
        people.register("commissioner", commissioner, Role.COMMISSIONER);
        people.register("evaluator1", commissioner, Role.EVALUATOR);
        people.register("evaluator2", commissioner, Role.EVALUATOR);
        people.approver("head", commissioner, ApprovalTier.HEAD);
        people.approver("director", commissioner, ApprovalTier.DIRECTOR);
    }

    /** The first district, by name, in which three different providers hold contracts over 100 UDA. */
    List<ContractView> practicesOfOneDistrict() {
        Map<String, List<ContractView>> byDistrict = contracts.ofCommissioner(COMMISSIONER).stream()
                .filter(contract -> contract.annualTarget().units().intValue() > 100)
                .sorted(Comparator.comparing(ContractView::number))
                .collect(Collectors.groupingBy(ContractView::district, TreeMap::new, Collectors.toList()));
        return byDistrict.values().stream()
                .filter(all ->
                        all.stream().map(ContractView::providerCode).distinct().count() >= PRACTICES)
                .findFirst()
                .orElseThrow()
                .subList(0, PRACTICES);
    }

    /** Accounts {@code provider1} to {@code provider3} for those practices. */
    void practicesJoin(List<ContractView> practices) {
        for (int i = 0; i < practices.size(); i++) {
            people.register(
                    "provider" + (i + 1), Organisation.provider(practices.get(i).providerCode()), Role.PROVIDER);
        }
    }

    /** September 2023 as it was published; an invented month of the same shape where that is absent. */
    static Path september2023() throws IOException {
        Path published = Path.of(System.getProperty("chairtime.shared.data", "../shared/data"))
                .resolve("uda_contractor_202309.csv");
        if (Files.isReadable(published)) {
            return published;
        }
        ContractorMonthFixture month = ContractorMonthFixture.aMonth("202309");
        for (int i = 1; i <= 5; i++) {
            month.contract(COMMISSIONER, "100000000" + i, "10000", "400.5");
        }
        return Files.writeString(Files.createTempFile("uda_contractor_202309", ".csv"), month.text());
    }

    /** The call as the commissioner's staff sees it. */
    CallView call(CallId id) {
        SignedInUser reader = SignIn.user(0, "reader", Organisation.commissioner(COMMISSIONER), Role.COMMISSIONER);
        return SignIn.as(reader, () -> calls.find(id));
    }
}
