package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Page;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class ContractClaimScreensTest {

    private static final String ONE = "1000000001";
    private static final String CLAIMS = "delivery/contracts/" + ONE + "/claims";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    private ClaimImport sent;

    @BeforeEach
    void someClaims() {
        aMonth("202305").contract("QAA", ONE, "10000", "10").importedBy(months);
        sent = claims().bandOne(ONE, "A1")
                .bandThree(ONE, "A2", 0, "NEW")
                .line(ONE + ",LATE,2023-04-02,2023-05-01,2023-09-17,2023-09,1,,,,,,,,25.80")
                .importedBy(imports, history);
    }

    @Test
    void aFigureOfTheContractsPageOpensToItsClaims() {
        screens.openFor(spring, LEAD);
        screens.go("delivery/contracts/" + ONE + "?year=2023");

        DataGrid<?> byMonth = _find(DataGrid.class).stream()
                .filter(grid -> "Claims by month".equals(grid.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        Anchor may = (Anchor) _getCellComponent(byMonth, 0, "Completed (UDA)");
        assertThat(may.getText()).isEqualTo("13.0");

        screens.go(may.getHref());
        assertThat(_get(Page.class).title()).isEqualTo("Claims of contract " + ONE);
        assertThat(shown()).contains("13.0 UDA").contains("3 rows");
        assertThat(_size(grid())).isEqualTo(3);
    }

    @Test
    void aClaimOpensToHowItsFigureWasMade() {
        screens.openFor(spring, LEAD);
        screens.go(CLAIMS + "?standing=LATE");

        assertThat(_size(grid())).isOne();
        _clickItem(grid(), 0);

        Dialog panel = _get(Dialog.class);
        assertThat(panel.getHeaderTitle()).isEqualTo("How was this figure made?");
        assertThat(panel.getElement().getTextRecursively())
                .contains("Two-month rule", "139 days after completion", "claims.csv, line 4");
    }

    @Test
    void filtersStandInTheAddress() {
        screens.openFor(spring, LEAD);
        screens.go(CLAIMS);
        assertThat(_size(grid())).isEqualTo(3);

        @SuppressWarnings("unchecked")
        Select<CourseCategory> category = _get(Select.class, spec -> spec.withLabel("Category"));
        _setValue(category, CourseCategory.BAND_3);

        assertThat(_size(grid())).isOne();
        assertThat(_get(grid(), 0).reference()).isEqualTo("A2");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("category=BAND_3");
        assertThat(new String(screens.download("Download CSV"), StandardCharsets.UTF_8))
                .contains("A2")
                .doesNotContain("A1");
    }

    @Test
    void aFileAndADifferenceOpenToTheirClaims() {
        screens.openFor(spring, LEAD);
        screens.go("delivery/claims/" + sent.id().value());
        _clickItem(_find(DataGrid.class).get(0), 0);
        assertThat(_get(Page.class).title()).isEqualTo("Claims of contract " + ONE);
        assertThat(_size(grid())).isEqualTo(3);

        screens.go("delivery/differences/" + ONE + "/2023-05");
        Anchor open = _get(Anchor.class, spec -> spec.withText("Open the claims of May 2023"));
        screens.go(open.getHref());
        assertThat(_size(grid())).isEqualTo(3);
    }

    @Test
    void thePracticeSeesItsOwn() {
        String code =
                jdbc.queryForObject("SELECT provider_code FROM activity_contract WHERE number = ?", String.class, ONE);
        screens.openFor(spring, SignIn.user(905, "Practice", Organisation.provider(code), Role.PROVIDER));

        screens.go(CLAIMS);

        assertThat(_size(grid())).isEqualTo(3);
        assertThat(shown()).contains("My delivery");
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<Claim> grid() {
        return _get(DataGrid.class);
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
