package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.allocation.AreaLoad;
import chairtime.allocation.AreaPointLoads;
import chairtime.allocation.ReferralFixture;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator loads postcodes, and coordinators are told of those that do not exist. */
@ChairtimeTest
class AreasScreenTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @TempDir
    Path folder;

    @Autowired
    AreaPointLoads loads;

    @Autowired
    ReferralFixture given;

    @Autowired
    People people;

    @Autowired
    ApplicationContext spring;

    @Test
    void aFileIsLoadedWhileThePageMayBeLeftAndCoordinatorsAreToldOfUnknownPostcodes() throws IOException {
        screens.openFor(spring, people.register("admin", ReferralFixture.ICB, Role.ADMIN));
        screens.go(SlotRoutes.AREAS);
        Path file = Files.writeString(
                folder.resolve("onspd.csv"), "pcds,lat,long\nNR30 1AA,52.6,1.7\nNR30 1AB,north,1.7\n");

        _get(AreasView.class).start("onspd.csv", file);
        await().pollInSameThread()
                .until(() -> loads.latest().map(AreaLoad::state).equals(Optional.of(AreaLoad.State.DONE)));
        await().pollInSameThread().until(() -> Files.notExists(file));
        screens.go("");
        screens.go(SlotRoutes.AREAS);

        String shown = PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
        assertThat(shown).contains("Loaded", "onspd.csv", "Rows that are wrong, the first 100");
        assertThat(loads.latest().orElseThrow().problems().get(0).line()).isEqualTo(3);

        given.prepared();
        screens.openFor(spring, given.coordinator);
        screens.go(ReferralNavigation.NEW_REFERRAL);
        TextField postcode = _get(TextField.class, spec -> spec.withLabel("Postcode"));
        _setValue(postcode, "NR30 9ZZ");
        assertThat(postcode.getHelperText()).startsWith("Not in the postcode directory");
        _setValue(postcode, "NR30 1AA");
        assertThat(postcode.getHelperText()).startsWith("Leave it empty");
    }
}
