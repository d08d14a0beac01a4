package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ClaimFixture.ended;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class ClaimScreensTest {

    private static final String ONE = "1000000001";

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

    @BeforeEach
    void contract() {
        aMonth("202306").contract("QAA", ONE, "10000", "700").importedBy(months);
    }

    @Test
    void theLeadSeesWhatBecameOfAFileAndUndoesIt() {
        ClaimImport sent = claims().bandOne(ONE, "A1").line("N/A,,,,,,,,,,,,,,").importedBy(imports, history);
        screens.openFor(spring, LEAD);

        screens.go("delivery/claims");
        DataGrid<ClaimImport> list = _find(DataGrid.class).get(0);
        assertThat(_size(list)).isOne();
        assertThat(_get(list, 0)).isEqualTo(sent);
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("Columns of the file");

        screens.go("delivery/claims/" + sent.id().value());
        assertThat(_get(Page.class).title()).isEqualTo("Claims of claims.csv");
        assertThat(new String(screens.download("Download the rows left out"), StandardCharsets.UTF_8))
                .contains("not a number of ten digits");

        _click(_get(Button.class, spec -> spec.withText("Undo this import")));
        Button undo = _get(Button.class, spec -> spec.withText("Undo the import"));
        _click(undo);
        assertThat(_find(TextArea.class))
                .as("still open, as the reason is missing")
                .hasSize(1);
        _setValue(_get(TextArea.class), "the wrong month");
        _click(undo);

        assertThat(ended(history, sent.id()).state()).isEqualTo(ClaimImportState.UNDONE);
    }

    @Test
    void otherHeadingsAreNamedOnThePage() {
        String file = claims().bandOne(ONE, "A1").text().replace("CLAIM_REFERENCE", "Our ref");
        ClaimImportId id = ClaimFixture.send(imports, file.getBytes(StandardCharsets.UTF_8));
        screens.openFor(spring, LEAD);
        screens.go("delivery/claims/" + id.value());

        _click(_get(Button.class, spec -> spec.withText("Keep these columns and import")));
        assertThat(ClaimFixture.find(history, id).state()).isEqualTo(ClaimImportState.NEEDS_MAPPING);
        @SuppressWarnings("unchecked")
        Select<String> reference = _get(Select.class, spec -> spec.withLabel("CLAIM_REFERENCE (needed)"));
        _setValue(reference, "Our ref");
        _click(_get(Button.class, spec -> spec.withText("Keep these columns and import")));

        assertThat(ended(history, id).state()).isEqualTo(ClaimImportState.CURRENT);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        ClaimImport sent = claims().bandOne(ONE, "A1").importedBy(imports, history);
        screens.openFor(spring, SignIn.user(904, "Sam Auditor", Organisation.commissioner("QAA"), Role.AUDITOR));

        screens.go("delivery/claims");
        assertThat(_find(Upload.class)).isEmpty();
        screens.go("delivery/claims/" + sent.id().value());
        assertThat(_get(Page.class).title()).isEqualTo("Claims of claims.csv");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).doesNotContain("Undo this import");
    }
}
