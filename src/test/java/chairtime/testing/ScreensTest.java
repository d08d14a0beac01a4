package chairtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.platform.ui.Live;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class ScreensTest {

    private static final SignedInUser LEAD =
            SignIn.user(1, "Lead", Organisation.commissioner("ZNV"), Role.RECOVERY_LEAD);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Test
    void aPageFollowsChangesOnlyUntilItsTestEnds() {
        AtomicInteger before = new AtomicInteger();
        UI first = openPageThatCounts(before);
        tellUntil(before);
        int seen = before.get();

        screens.close();
        AtomicInteger after = new AtomicInteger();
        openPageThatCounts(after);
        tellUntil(after);

        assertThat(first.isAttached()).isFalse();
        assertThat(before).hasValue(seen);
    }

    private UI openPageThatCounts(AtomicInteger refreshed) {
        screens.openFor(spring, LEAD);
        Div page = new Div();
        Live.onChange(page, "a-test", refreshed::incrementAndGet);
        UI.getCurrent().add(page);
        return UI.getCurrent();
    }

    /** Publishes and lets the page take it up. */
    private static void tellUntil(AtomicInteger refreshed) {
        Live.publish("a-test");
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return refreshed.get() > 0;
        });
    }
}
