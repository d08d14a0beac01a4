package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.procurement.NeedData;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    @Test
    void aCompleteNeedIsTaken() {
        assertThat(NeedRules.refusals(need("Urgent sessions", "NR30", 12, "60000", FIRST)))
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(NeedRules.refusals(need(" ", "Norfolk", 0, "0", FIRST.minusDays(1))))
                .extracting(Refusal::field)
                .containsExactly("title", "sessionsWanted", "budget", "districts", "lastDay");
    }

    private static NeedData need(String title, String district, int sessions, String budget, LocalDate last) {
        return new NeedData(
                title, Set.of(district), Set.of(), "Delivery is low.", sessions, Money.of(budget), FIRST, last);
    }
}
