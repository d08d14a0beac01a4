package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.ContractHolderFilter.Holding;
import chairtime.activity.ContractHolderFilter.Mail;
import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.directory.Directory;
import chairtime.directory.DirectoryChanges;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class ContractHoldersTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50, Sort.by("code"));
    private static final SignedInUser ADMIN = SignIn.user(8, "admin", Organisation.commissioner("QAA"), Role.ADMIN);
    private static final SignedInUser OPERATOR = SignIn.user(10, "operator", Organisation.operator(), Role.ADMIN);
    private static final SignedInUser PROVIDER =
            SignIn.user(7, "provider", Organisation.provider("P1000000001"), Role.PROVIDER);
    private static final SignedInUser AUDITOR =
            SignIn.user(11, "auditor", Organisation.commissioner("QAA"), Role.AUDITOR);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ContractHolders holders;

    @Autowired
    ContractHoldings holdings;

    @Autowired
    Contracts contracts;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryChanges changes;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void threeContracts() {
        aMonth("202308")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "5000", "300")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);
        SignIn.as(ADMIN);
    }

    @Test
    void severalContractsMayBeGivenToOneProviderAndStayThereAfterTheNextImport() {
        holders.assign(List.of(held("1000000002")), "P1000000001", "One company holds both");

        aMonth("202309")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "5000", "300")
                .importedBy(imports);

        SignIn.as(PROVIDER);
        assertThat(contracts.ofProvider("P1000000001"))
                .extracting(ContractView::number)
                .containsExactly("1000000001", "1000000002");
        assertThat(directory.provider("P1000000001").orElseThrow().name()).isEqualTo("Practice 0001");
    }

    @Test
    void theOperatorGivesContractsOfAnyCommissionerWhoseAuditorsReadIt() {
        SignIn.as(OPERATOR);

        holders.assign(List.of(held("1000000002"), held("1000000003")), "P1000000001", "One company ");

        assertThat(numbersOf("P1000000001")).containsExactly("1000000001", "1000000002", "1000000003");
        assertThat(recorded("activity.contractAssigned")).singleElement().satisfies(entry -> {
            assertThat(entry.subjectId()).isEqualTo("1000000002");
            assertThat(entry.before()).isEqualTo("P1000000002");
            assertThat(entry.after()).isEqualTo("P1000000001");
            assertThat(entry.reason()).isEqualTo("One company");
        });
    }

    @Test
    void aContractGoesBackToTheProviderItCameWith() {
        holders.assign(List.of(held("1000000002")), "P1000000001", "One company");
        HeldContract given = held("1000000002");
        assertThat(given.wasGiven()).isTrue();

        holders.assign(List.of(given), given.firstProviderCode(), "It was another company after all");

        assertThat(numbersOf("P1000000002")).containsExactly("1000000002");
        assertThat(held("1000000002").wasGiven()).isFalse();
    }

    @Test
    void anAdministratorGivesOnlyContractsOfTheOwnCommissionerToKnownProvidersAndSaysWhy() {
        HeldContract own = held("1000000002");
        HeldContract foreign = held("1000000003");

        assertThat(foreign.mayBeGiven()).isFalse();
        assertThatThrownBy(() -> holders.assign(List.of(own, foreign), "P1000000001", "why"))
                .isInstanceOf(NotFoundException.class);
        assertThat(numbersOf("P1000000001")).as("all or none").containsExactly("1000000001");
        assertThatThrownBy(() -> holders.assign(List.of(own), "P9", "why")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> holders.assign(List.of(own), "P1000000001", " "))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> holders.assign(List.of(), "P1000000001", "why"))
                .isInstanceOf(RefusedException.class);
        SignIn.as(PROVIDER);
        assertThatThrownBy(() -> holders.assign(List.of(own), "P1000000001", "why"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aContractThatWentElsewhereMeanwhileIsNotTakenFromThere() {
        HeldContract asRead = held("1000000002");
        holders.assign(List.of(asRead), "P1000000003", "First");

        assertThatThrownBy(() -> holders.assign(List.of(asRead), "P1000000001", "Second"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Practice 0003");
        assertThat(numbersOf("P1000000003")).containsExactly("1000000002", "1000000003");
    }

    @Test
    void anAdministratorListsTheProvidersOfTheOwnCommissionerAndOnDemandAll() {
        assertThat(codes("", null, null, false)).containsExactly("P1000000001", "P1000000002");
        assertThat(codes("", null, null, true)).containsExactly("P1000000001", "P1000000002", "P1000000003");
        SignIn.as(OPERATOR);
        assertThat(codes("", null, null, false)).containsExactly("P1000000001", "P1000000002", "P1000000003");
    }

    @Test
    void providersAreFoundByNameCodeContractAndPostcodeAndByContractsAndMail() {
        holders.assign(List.of(held("1000000002")), "P1000000001", "One company");
        changes.receiveMailAt("P1000000001", "desk@practice.example");

        assertThat(codes("practice 0001", null, null, false)).containsExactly("P1000000001");
        assertThat(codes("1000000002", null, null, false))
                .as("the holder, and the provider that came with it")
                .containsExactly("P1000000001", "P1000000002");
        assertThat(codes("nr30", null, null, false)).as("who holds one there").containsExactly("P1000000001");
        assertThat(codes("", Holding.SEVERAL, null, false)).containsExactly("P1000000001");
        assertThat(codes("", Holding.NONE, null, false)).containsExactly("P1000000002");
        assertThat(codes("", null, Mail.KNOWN, false)).containsExactly("P1000000001");
        assertThat(codes("", null, Mail.MISSING, false)).containsExactly("P1000000002");
        assertThat(holdings.holder("P1000000001").contracts()).isEqualTo(2);
    }

    @Test
    void whatMayBeAssignedIsOfTheOwnCommissionerAndHeldByOthers() {
        assertThat(holdings.assignableTo("P1000000001", "", PAGE).getContent())
                .extracting(HeldContract::number)
                .containsExactly("1000000002");
        assertThat(holdings.assignableTo("P1000000001", "NR30 1", PAGE)).hasSize(1);
        assertThat(holdings.assignableTo("P1000000001", "nothing_like_it", PAGE))
                .isEmpty();
    }

    @Test
    void anAdministratorSetsTheAddressOfTheOwnProvidersAndTheOperatorOfAll() {
        changes.receiveMailAt("P1000000002", "desk@practice.example");
        changes.receiveMailAt("P1000000002", "desk@practice.example");

        assertThat(recorded("directory.emailChanged"))
                .as("what changes nothing is not recorded")
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).isEqualTo("desk@practice.example"));
        assertThatThrownBy(() -> changes.receiveMailAt("P1000000003", "mine@elsewhere.example"))
                .isInstanceOf(NotFoundException.class);
        assertThat(changes.mayWriteFor("P1000000003")).isFalse();
        SignIn.as(OPERATOR);
        changes.receiveMailAt("P1000000003", "desk@third.example");
        assertThat(directory.provider("P1000000003").orElseThrow().email()).isEqualTo("desk@third.example");
    }

    @Test
    void aProviderSetsItsOwnAddressForLettersAndNoOtherOnes() {
        SignIn.as(PROVIDER);
        changes.receiveMailAt("P1000000001", "desk@practice.example");

        assertThat(directory.provider("P1000000001").orElseThrow().email()).isEqualTo("desk@practice.example");
        assertThatThrownBy(() -> changes.receiveMailAt("P1000000001", "nowhere"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> changes.receiveMailAt("P1000000002", "desk@practice.example"))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(SignIn.user(9, "other", Organisation.provider("P1000000002"), Role.PROVIDER));
        assertThat(directory.provider("P1000000001").orElseThrow().email()).isNull();
    }

    private HeldContract held(String number) {
        return directory.providers(List.of("P1000000001", "P1000000002", "P1000000003")).stream()
                .flatMap(provider -> holdings.contractsOf(provider.code()).stream())
                .filter(contract -> contract.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbersOf(String provider) {
        return holdings.contractsOf(provider).stream().map(HeldContract::number).toList();
    }

    private List<String> codes(String text, @Nullable Holding holding, @Nullable Mail mail, boolean everywhere) {
        return holdings.list(new ContractHolderFilter(text, holding, mail, everywhere), PAGE).stream()
                .map(ContractHolder::code)
                .toList();
    }

    private List<AuditView> recorded(String action) {
        return SignIn.as(AUDITOR, () -> trail.list(new AuditFilter("", "", action, null, null), PageRequest.of(0, 50)));
    }
}
