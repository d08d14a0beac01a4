package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.COMMISSIONER;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.GridKt._sortByHeader;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Uda;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Page;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class DeliveryScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ContractorMonthImports imports;

    private ImportResult imported;

    @BeforeEach
    void oneMonth() {
        imported = aMonth("202309")
                .contract("QAA", "1000000001", "10000", "700")
                .contract("QAA", "1000000002", "5000", "")
                .contract("QBB", "1000000003", "5000", "410")
                .line("202309,QAA,Invented,12345,Practice,,,1,1,,,,,,,,,,,,,")
                .importedBy(imports);
    }

    @Test
    void commissionersAreListedWorstFirst() {
        screens.openFor(spring, COMMISSIONER);

        UI.getCurrent().navigate("delivery", QueryParameters.of("month", "2023-09"));

        DataGrid<CommissionerDelivery> grid = grid();
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_get(grid, 0).code()).isEqualTo("QAA");
    }

    @Test
    void aCommissionersContractsCanBeFilteredAndANeedRaised() {
        screens.openFor(spring, COMMISSIONER);

        UI.getCurrent()
                .navigate(
                        "delivery/QAA",
                        QueryParameters.simple(Map.of("month", "2023-09", "period", "ytd", "state", "NO_DATA")));

        DataGrid<ContractDelivery> grid = grid();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).number()).isEqualTo("1000000002");
        assertThat(_get(Page.class).title()).isEqualTo("Invented QAA ICB");
        assertThat(_find(Button.class, spec -> spec.withText("Raise a need"))).hasSize(1);
    }

    @Test
    void aCommissionersYearOpensToItsContractsAndIsAFile() throws IOException {
        screens.openFor(spring, COMMISSIONER);
        screens.go("delivery/QAA?month=2023-09");

        DataGrid<PositionLine> figures = grid("Figures of the commissioner's year");
        assertThat(_get(figures, 2).figure()).isEqualTo(PositionFigure.TO_DATE);
        assertThat(_get(figures, 2).now()).isEqualTo(Uda.of("700"));
        assertThat(rows(new String(
                        screens.download("Download CSV", "Months of the commissioner's year"), StandardCharsets.UTF_8)))
                .hasSize(12)
                .element(5)
                .extracting(row -> row.getField(1))
                .isEqualTo("700");

        assertThat(septemberOf(screens.download("Download Excel", "Months of the commissioner's year")))
                .as("a number, unrounded")
                .isEqualTo(700);

        _clickItem(figures, 2);
        DataGrid<?> behind = grid("Contracts behind the figure");
        assertThat(_size(behind)).isEqualTo(2);
        assertThat(_getFormattedRow(behind, 0)).startsWith("1000000001", "Practice 0001", "700.0 UDA");
        _clickItem(behind, 0);
        assertThat(_get(Page.class).title()).isEqualTo("Practice 0001");
    }

    @SuppressWarnings("unchecked")
    private static <T> DataGrid<T> grid(String label) {
        return (DataGrid<T>) _find(DataGrid.class).stream()
                .filter(each -> label.equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProviderOpensItsOwnDeliveryAndContract() {
        screens.openFor(spring, SignIn.user(7, "provider", Organisation.provider("P1000000001"), Role.PROVIDER));

        screens.go("delivery/mine");
        DataGrid<ContractDelivery> mine = grid();
        assertThat(_size(mine)).isEqualTo(1);

        screens.go("delivery/contracts/1000000001");
        assertThat(_get(Page.class).title()).isEqualTo("Practice 0001");
    }

    @Test
    void aRecoveryLeadSeesTheHistoryAndTheRowsLeftOut() {
        screens.openFor(spring, LEAD);

        screens.go("delivery/imports");
        DataGrid<ImportSummary> history = grid();
        assertThat(_size(history)).isEqualTo(1);
        assertThat(_find(Upload.class)).hasSize(1);

        screens.go("delivery/imports/" + imported.id().value());
        DataGrid<ImportRejection> left = grid();
        assertThat(_get(left, 0).line()).isEqualTo(5);
    }

    @Test
    void theFileOfCommissionersHasTheRowsAndTheOrderOfTheScreen() {
        screens.openFor(spring, COMMISSIONER);
        screens.go("delivery?month=2023-09");
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("QAA", "QBB");

        _sortByHeader(grid(), "Commissioner", SortDirection.DESCENDING);
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("QBB", "QAA");

        screens.go("delivery?month=2023-09&text=qaa");
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("QAA");
    }

    @Test
    void theFileOfContractsHasTheRowsAndTheOrderOfTheScreen() throws IOException {
        screens.openFor(spring, COMMISSIONER);
        screens.go("delivery/QAA?month=2023-09");
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("1000000002", "1000000001");

        _sortByHeader(grid(), "Annual target (UDA)", SortDirection.DESCENDING);
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("1000000001", "1000000002");
        assertThat(contractsOf(screens.download("Download Excel"))).containsExactly("1000000001", "1000000002");

        screens.go("delivery/QAA?month=2023-09&state=NO_DATA");
        assertThat(rows(csv())).extracting(row -> row.getField(0)).containsExactly("1000000002");
    }

    private String csv() {
        return new String(screens.download("Download CSV"), StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> rows(String csv) {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        return records.subList(1, records.size());
    }

    private static double septemberOf(byte[] workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getSheetAt(0).getRow(6).getCell(1).getNumericCellValue();
        }
    }

    private static List<String> contractsOf(byte[] workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> contracts = new ArrayList<>();
            read.getSheetAt(0).forEach(row -> contracts.add(row.getCell(0).getStringCellValue()));
            return contracts.subList(1, contracts.size());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> DataGrid<T> grid() {
        return _find(DataGrid.class).get(0);
    }
}
