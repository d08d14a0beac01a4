package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Which messages become referrals is a dated table that administrators edit. */
@ChairtimeTest
class UseCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final SignedInUser ADMIN = SignIn.user(1, "admin", Organisation.commissioner("QAA"), Role.ADMIN);
    private static final SignedInUser OTHER = SignIn.user(2, "other", Organisation.commissioner("QBB"), Role.ADMIN);

    @Autowired
    UseCases useCases;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void forgetOwnReadings() {
        jdbc.update("DELETE FROM reference_use_case WHERE commissioner_code <> '*'");
    }

    @Test
    void theCodesThatEverybodyReadsAreThere() {
        SignIn.as(ADMIN);

        assertThat(reading("referral").taken()).isTrue();
        assertThat(reading("validation").taken()).isFalse();
        assertThat(reading("111-dental").doubtful())
                .as("no published list has it")
                .isTrue();
    }

    @Test
    void aCommissionersOwnReadingHoldsFromItsDayOnAndForNobodyElse() {
        SignIn.as(ADMIN);
        useCases.change("validation", TODAY, "Taken over here too", true, "Agreed.");
        useCases.change("a1t1", TODAY.plusDays(1), "From tomorrow", true, "Agreed.");

        assertThat(reading("validation"))
                .isEqualTo(new UseCaseView("validation", "Taken over here too", true, false, TODAY));
        assertThat(reading("a1t1").taken()).as("until tomorrow").isFalse();
        SignIn.as(OTHER);
        assertThat(reading("validation").taken()).isFalse();
        assertThat(jdbc.queryForList("SELECT action FROM audit_entry", String.class))
                .containsOnly("allocation.useCaseChanged");
    }

    @Test
    void whatHoldsAlreadyIsNotRewrittenAndCodesAreCodes() {
        SignIn.as(ADMIN);

        assertThatThrownBy(() -> useCases.change("referral", TODAY.minusDays(1), "Earlier", true, "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("from today or a later day on");
        assertThatThrownBy(() -> useCases.change("two words", TODAY, "No code", true, "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 40 letters");
        assertThatThrownBy(() -> useCases.change("empty", TODAY, " ", true, "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("what the code means");
    }

    @Test
    void onlyAdministratorsSetThem() {
        SignIn.as(SignIn.user(3, "coordinator", Organisation.commissioner("QAA"), Role.COORDINATOR));

        assertThat(useCases.current()).isNotEmpty();
        assertThatThrownBy(() -> useCases.change("referral", TODAY, "Mine", false, "Agreed."))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UseCaseView reading(String code) {
        return useCases.current().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
