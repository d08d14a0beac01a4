package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.platform.ui.DataGrid;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class ClaimPricingScreensTest {

    private static final String PRICES = "delivery/claims/prices";
    private static final String CHECK = "Check what claims would earn";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ClaimPricing pricing;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aClaimPricedByATariffThatHasChanged() {
        aMonth("202305").contract("QAA", "1000000001", "10000", "10").importedBy(months);
        claims().bandOne("1000000001", "A1").importedBy(imports, history);
        jdbc.update(
                "REPLACE INTO reference_tariff (commissioner_code, item, valid_from, selected_by, units, certainty, source)"
                        + " VALUES ('QAA', 'BAND_1', '2023-04-01', 'ACCEPTANCE', 2, 'SOURCED', 'Board')");
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_tariff WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theLeadChecksAndPricesAgain() {
        screens.openFor(spring, LEAD);
        screens.go("delivery/claims");
        assertThat(shown()).contains("Tariffs or settings have changed since the claims of 1 file were priced");
        screens.go("delivery/rules");
        assertThat(shown()).contains("Claims priced before", "Open the prices of claims");

        screens.go(PRICES);
        _click(_get(Button.class, spec -> spec.withText(CHECK)));
        ended();
        screens.go(PRICES);
        assertThat(_size(_get(DataGrid.class))).isOne();
        assertThat(shown()).contains("Nothing has changed yet.");

        _click(_get(Button.class, spec -> spec.withText("Price 1 claim again")));
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("Delivery of 1 contract changes by 1.0 UDA");
        _fireConfirm(question);
        ended();

        screens.go(PRICES);
        assertThat(shown()).contains("The claims are priced again, and are in the sums.", "1.0 UDA");
        assertThat(jdbc.queryForObject("SELECT SUM(units) FROM activity_claim_month", String.class))
                .isEqualTo("2.0000");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        SignIn.as(LEAD, pricing::check);
        ended();
        screens.openFor(spring, SignIn.user(904, "Sam Auditor", Organisation.commissioner("QAA"), Role.AUDITOR));

        screens.go(PRICES);

        assertThat(_size(_get(DataGrid.class))).isOne();
        assertThat(_find(Button.class, spec -> spec.withText(CHECK))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Price 1 claim again")))
                .isEmpty();
    }

    @Test
    void anotherCommissionerSeesNothingOfIt() {
        SignIn.as(LEAD, pricing::check);
        ended();

        assertThat(SignIn.as(
                        SignIn.user(903, "Neighbour", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD),
                        pricing::latest))
                .isEmpty();
    }

    private void ended() {
        await().until(() -> SignIn.as(LEAD, pricing::latest)
                .filter(run -> !run.state().atWork())
                .isPresent());
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
