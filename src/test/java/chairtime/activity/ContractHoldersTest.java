package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.directory.Directory;
import chairtime.directory.DirectoryChanges;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChairtimeTest
class ContractHoldersTest {

    private static final SignedInUser ADMIN = SignIn.user(8, "admin", Organisation.commissioner("QAA"), Role.ADMIN);
    private static final SignedInUser PROVIDER =
            SignIn.user(7, "provider", Organisation.provider("P1000000001"), Role.PROVIDER);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ContractHolders holders;

    @Autowired
    Contracts contracts;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryChanges changes;

    @BeforeEach
    void twoContracts() {
        aMonth("202308")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "5000", "300")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);
        SignIn.as(ADMIN);
    }

    @Test
    void severalContractsMayBeGivenToOneProviderAndStayThereAfterTheNextImport() {
        holders.assign("1000000002", "P1000000001", "One company holds both");

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
    void anAdministratorGivesOnlyContractsOfTheOwnCommissionerToKnownProviders() {
        assertThatThrownBy(() -> holders.assign("1000000003", "P1000000001", "why"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> holders.assign("1000000002", "P9", "why")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> holders.assign("1000000002", "P1000000001", " "))
                .isInstanceOf(RefusedException.class);
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
}
