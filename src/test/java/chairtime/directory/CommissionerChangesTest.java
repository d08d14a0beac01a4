package chairtime.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@ChairtimeTest
class CommissionerChangesTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2023, 3, 31);
    private static final SignedInUser OPERATOR = SignIn.user(1, "operator", Organisation.operator(), Role.ADMIN);
    private static final SignedInUser OWN_ADMIN = SignIn.user(2, "admin", Organisation.commissioner("QAA"), Role.ADMIN);
    private static final SignedInUser AUDITOR =
            SignIn.user(3, "auditor", Organisation.commissioner("QAA"), Role.AUDITOR);

    @Autowired
    DirectoryRegister register;

    @Autowired
    CommissionerChanges changes;

    @Autowired
    DirectoryLists lists;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void threeCommissioners() {
        register.commissionersSeen(
                Map.of("QAA", "Ashland ICB", "QBB", "Birchland ICB", "QCC", "Cedarland ICB"),
                new TreatmentMonth(YearMonth.of(2022, 7)));
        SignIn.as(OPERATOR);
    }

    @Test
    void aCommissionerEndsWithADayAndASuccessorAndItsAuditorsReadIt() {
        changes.endCommissioner("QAA", END_OF_MARCH, "QBB");

        CommissionerView ended = directory.commissioner("QAA").orElseThrow();
        assertThat(ended.validTo()).isEqualTo(END_OF_MARCH);
        assertThat(ended.successorCode()).isEqualTo("QBB");
        assertThat(recorded()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("directory.commissionerEnded");
            assertThat(entry.before()).isEqualTo("commissions from 2022-07-01 on");
            assertThat(entry.after()).isEqualTo("commissions from 2022-07-01 to 2023-03-31, successor QBB");
        });
    }

    @Test
    void anEndCanBeChangedAndTakenBack() {
        changes.endCommissioner("QAA", END_OF_MARCH, "QBB");
        changes.endCommissioner("QAA", END_OF_MARCH.plusYears(1), null);
        assertThat(directory.commissioner("QAA").orElseThrow().successorCode()).isNull();

        changes.takeEndBack("QAA");

        assertThat(directory.commissioner("QAA").orElseThrow().validTo()).isNull();
        assertThat(recorded())
                .extracting(AuditView::action)
                .containsOnlyOnce("directory.commissionerGoesOn")
                .hasSize(3);
        assertThatThrownBy(() -> changes.takeEndBack("QAA"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ashland ICB");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        refused("validTo", () -> changes.endCommissioner("QAA", LocalDate.of(2022, 6, 30), null));
    }

    @Test
    void theSuccessorIsAnotherKnownCommissionerThatStillCommissions() {
        refused("successorCode", () -> changes.endCommissioner("QAA", END_OF_MARCH, "QAA"));
        refused("successorCode", () -> changes.endCommissioner("QAA", END_OF_MARCH, "QZZ"));
        changes.endCommissioner("QBB", END_OF_MARCH, null);
        refused("successorCode", () -> changes.endCommissioner("QAA", END_OF_MARCH, "QBB"));
        changes.endCommissioner("QAA", END_OF_MARCH.minusDays(1), "QBB");
    }

    @Test
    void noLineOfSuccessorsComesBackToItsBeginning() {
        changes.endCommissioner("QBB", LocalDate.of(2024, 3, 31), "QCC");
        changes.endCommissioner("QCC", LocalDate.of(2025, 3, 31), "QAA");

        refused("successorCode", () -> changes.endCommissioner("QAA", END_OF_MARCH, "QBB"));
    }

    @Test
    void onlyTheOperatorEndsCommissioners() {
        SignIn.as(OWN_ADMIN);

        assertThat(changes.allowed()).isFalse();
        assertThatThrownBy(() -> changes.endCommissioner("QAA", END_OF_MARCH, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> changes.takeEndBack("QAA")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void commissionersAreListedByWhetherTheyHaveEndedToday() {
        changes.endCommissioner("QBB", END_OF_MARCH, "QCC");
        changes.endCommissioner("QCC", LocalDate.of(2099, 3, 31), null);

        assertThat(codes("", CommissionerState.ENDED)).containsExactly("QBB");
        assertThat(codes("", CommissionerState.CURRENT)).containsExactly("QAA", "QCC");
        assertThat(codes("birch", null)).containsExactly("QBB");
        assertThat(codes("qc", null)).containsExactly("QCC");
    }

    private List<String> codes(String text, @Nullable CommissionerState state) {
        return lists.commissioners(new CommissionerFilter(text, state), PageRequest.of(0, 50, Sort.by("code")))
                .map(CommissionerView::code)
                .getContent();
    }

    private List<AuditView> recorded() {
        return SignIn.as(
                AUDITOR,
                () -> trail.list(new AuditFilter("", "", "directory.commissioner", null, null), PageRequest.of(0, 50)));
    }

    private static void refused(String field, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains(field));
    }
}
