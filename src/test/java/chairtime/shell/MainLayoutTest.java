package chairtime.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class MainLayoutTest {

    private static final SignedInUser LEAD =
            SignIn.user(1, "Lead", Organisation.commissioner("ZNV"), Role.RECOVERY_LEAD);
    private static final SignedInUser PROVIDER = SignIn.user(2, "Provider", Organisation.provider("P1"), Role.PROVIDER);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Test
    void everyoneStartsAtTodayAndFindsSomethingThere() {
        screens.openFor(spring, LEAD);

        Component first = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
        assertThat(_get(first, H1.class).getText()).isEqualTo("Today");
        _assertOne(first, Places.class);
    }

    @Test
    void peopleSeeOnlyWhatTheirRoleUses() {
        screens.openFor(spring, LEAD);
        List<String> lead = paths();

        screens.openFor(spring, PROVIDER);
        List<String> provider = paths();

        assertThat(lead).contains("", "needs").doesNotContain("bids", "diary");
        assertThat(provider).contains("", "bids").doesNotContain("needs", "delivery/imports");
    }

    private List<String> paths() {
        MainLayout frame = new MainLayout(spring.getBean(LayoutParts.class));
        UI.getCurrent().add(frame);
        return _find(_get(frame, Navigation.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}
