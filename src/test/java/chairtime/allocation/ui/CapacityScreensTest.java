package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotClaims;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotId;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What coordinators see of the seats to come and of those that went by. */
@ChairtimeTest
class CapacityScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void practices() {
        given.prepared();
        screens.openFor(spring, given.coordinator);
    }

    @Test
    void theNextDaysShowSeatsAndSayWhenNothingCanBeExpected() {
        given.added(3);

        screens.go(WatchRoutes.OUTLOOK);

        assertThat(GridKt._getFormattedRow(grid("Capacity of the next days"), 1))
                .contains("Tue 3 Oct 2023", "3", "Too few referrals to expect anything");
        assertThat(shown()).contains("Too few referrals so far to say what to expect");
        assertThat(_find(ChartWithTable.class)).hasSize(1);
        screens.go(WatchRoutes.OUTLOOK + "?district=nr1");
        assertThat(GridKt._getFormattedRow(grid("Capacity of the next days"), 1))
                .doesNotContain("3");
    }

    @Test
    void unfilledSlotsToComeAndGoneByAreListedAndTakenAway() {
        List<SlotId> slots = given.added(4);
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));
        claims.book(slots.get(0), new ReferralId(1));
        SlotId later = given.added(SlotFixture.TOMORROW.plusDays(2).atTime(9, 0));
        clock.advance(Duration.ofDays(2));

        screens.go(WatchRoutes.UNFILLED);

        assertThat(GridKt._size(grid("Slots to come that nobody has taken"))).isEqualTo(1);
        assertThat(GridKt._size(grid("Slots that went by with a free seat"))).isEqualTo(3);
        assertThat(GridKt._getFormattedRow(grid("Unused seats by practice"), 0)).contains("4", "3", "75.0 %");
        assertThat(shown()).contains("1 slot to come until", "75.0 %");
        assertThat(file("Download CSV of slots to come"))
                .contains("2023-10-05T09:00")
                .doesNotContain("2023-10-03");
        assertThat(file("Download CSV of unused slots"))
                .contains("2023-10-03T08:10")
                .doesNotContain("2023-10-05");
        assertThat(given.seen(later).free()).isEqualTo(1);
    }

    private String file(String link) {
        return new String(screens.download(link), StandardCharsets.UTF_8);
    }

    private static DataGrid<?> grid(String label) {
        return _get(DataGrid.class, spec -> spec.withAttribute("aria-label", label));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
