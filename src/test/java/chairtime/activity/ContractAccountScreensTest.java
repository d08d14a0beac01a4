package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.COMMISSIONER;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static chairtime.activity.domain.TermsFixture.change;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.KeyFacts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class ContractAccountScreensTest {

    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);
    private static final SignedInUser PROVIDER =
            SignIn.user(22, "provider", Organisation.provider("P" + CONTRACT), Role.PROVIDER);
    private static final String PAGE = "delivery/contracts/" + CONTRACT;
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    TermsRegister register;

    @Autowired
    ContractLedger ledger;

    @Autowired
    ContractYears years;

    @BeforeEach
    void aContractOfTwoYears() {
        aMonth("202303").contract("QAA", CONTRACT, "9000", "900").importedBy(imports);
        aMonth("202308").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
    }

    @Test
    void theYearStandsBesideTheYearBeforeAndEveryFigureOpensToItsRule() {
        screens.openFor(spring, OWN);

        screens.go(PAGE);

        assertThat(cards())
                .contains(
                        "Where 2023/24 stands", "Month by month", "Terms", "Entries of the ledger", "Published months");
        assertThat(shown()).contains("1 of 12 months have data", "8,800.0 UDA, worth £264,000.00");
        DataGrid<Object> figures = grid("Figures of the year");
        List<Object> rows = _findAll(figures);
        for (int row = 0; row < rows.size(); row++) {
            _clickItem(figures, row);
            assertThat(PrettyPrintTreeKt.toPrettyTree(_get(Dialog.class))).contains("Paragraph");
            _get(Dialog.class).close();
        }
        assertThat(rows)
                .as("all but recovered and withheld money, unscheduled care, the incentive and other services")
                .hasSize(YearFigure.OTHER_SERVICE.ordinal() - 13);
        assertThat(facts()).contains("Missing to the line of 96 %");
    }

    @Test
    void aChangeOfTermsIsShownBeforeItIsRecorded() {
        screens.openFor(spring, OWN);
        screens.go(PAGE);
        _click(button("Record terms"));
        assertThat(button("Record these terms").isEnabled()).isFalse();
        _setValue(day("First day"), OCTOBER);
        _setValue(number("Target"), new BigDecimal("8000"));
        _setValue(number("Value"), new BigDecimal("240000"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Agreed in September");

        _click(button("Show what this changes"));
        assertThat(years.find(CONTRACT, new FinancialYear(2023))
                        .orElseThrow()
                        .figures()
                        .contracted())
                .as("nothing is recorded yet")
                .isEqualTo(Uda.of("10000"));
        assertThat(_findAll(grid("Years before and after the change"))).hasSize(2);
        _click(button("Record these terms"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(years.find(CONTRACT, new FinancialYear(2023))
                        .orElseThrow()
                        .figures()
                        .contracted())
                .isEqualTo(Uda.of("9000"));
        assertThat(_findAll(grid("Versions of the terms"))).hasSize(2);
        assertThat(shown()).contains("Agreed in September");
    }

    @Test
    void whatIsTypedAfterThePreviewHasToBeShownAgain() {
        screens.openFor(spring, OWN);
        screens.go(PAGE);
        _click(button("Record terms"));
        _setValue(day("First day"), OCTOBER);
        _setValue(number("Target"), new BigDecimal("8000"));
        _setValue(number("Value"), new BigDecimal("240000"));
        _click(button("Show what this changes"));
        assertThat(_get(ErrorSummary.class).isVisible()).as("without a reason").isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Agreed");
        _click(button("Show what this changes"));
        assertThat(button("Record these terms").isEnabled()).isTrue();

        _setValue(number("Target"), new BigDecimal("7000"));

        assertThat(button("Record these terms").isEnabled()).isFalse();
    }

    @Test
    void aStaleTabIsToldAndRecordsNothing() {
        screens.openFor(spring, OWN);
        screens.go(PAGE);
        _click(button("Record terms"));
        _setValue(day("First day"), OCTOBER);
        _setValue(number("Target"), new BigDecimal("8000"));
        _setValue(number("Value"), new BigDecimal("240000"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Agreed");
        _click(button("Show what this changes"));
        register.record(change(TermsKind.VARIATION, OCTOBER, "1", "1"), new TermsRecordingId(0));

        _click(button("Record these terms"));

        assertThat(PrettyPrintTreeKt.toPrettyTree(_get(ErrorSummary.class))).contains("while you had it open");
        assertThat(register.history(CONTRACT).recordings()).hasSize(1);
    }

    @Test
    void anEntryIsMadeAndTakenBackOnThePage() {
        screens.openFor(spring, SignIn.user(31, "Fin Ance", Organisation.commissioner("QAA"), Role.FINANCE));
        screens.go(PAGE);
        assertThat(_find(Button.class, spec -> spec.withText("Record terms"))).isEmpty();
        _click(button("Make an entry for 2023/24"));
        _setValue(number("Units"), new BigDecimal("300"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where the figure stands")), "Letter of 30 Jun 2023");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Deficit of 2022/23");
        _click(button("Make this entry"));

        assertThat(ledger.entries(CONTRACT)).hasSize(1);
        assertThat(shown()).contains("9,100.0 UDA, worth");
        List<LedgerEntry> entries = ledger.entries(CONTRACT);
        ledger.takeBack(entries.get(0).id(), "Wrong contract");
        screens.go(PAGE + "?year=2023");
        assertThat(shown()).contains("8,800.0 UDA, worth");
        assertThat(ledger.entries(CONTRACT)).hasSize(2);
    }

    @Test
    void theYearIsInTheAddress() {
        screens.openFor(spring, OWN);
        screens.go(PAGE);

        _setValue(yearChoice(), new FinancialYear(2022));

        assertThat(screens.address()).isEqualTo(PAGE + "?year=2022");
        assertThat(cards()).contains("Where 2022/23 stands");
    }

    @Test
    void aProviderReadsTheSameFiguresAndWritesNothing() {
        SignIn.run(
                OWN,
                () -> register.record(change(TermsKind.VARIATION, OCTOBER, "8000", "240000"), new TermsRecordingId(0)));
        screens.openFor(spring, PROVIDER);

        screens.go(PAGE);

        assertThat(facts()).contains("Contracted 2023/24", "9,000.0 UDA");
        assertThat(_findAll(grid("Versions of the terms"))).hasSize(2);
        assertThat(_find(Button.class, spec -> spec.withText("Record terms"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Make an entry for 2023/24")))
                .isEmpty();
        assertThat(_find(Button.class).stream().map(Button::getText)).noneMatch(text -> text.startsWith("Take"));
    }

    @Test
    void staffOfAnotherCommissionerSeeThePublishedMonthsOnly() {
        screens.openFor(spring, COMMISSIONER);

        screens.go(PAGE);

        assertThat(cards()).containsExactly("Delivered and expected in published months", "Published months");
        assertThat(facts()).contains("Annual target");
    }

    @Test
    void everyTableIsAFileWithTheRowsOfThePage() {
        SignIn.run(
                OWN,
                () -> register.record(change(TermsKind.VARIATION, OCTOBER, "8000", "240000"), new TermsRecordingId(0)));
        screens.openFor(spring, OWN);
        screens.go(PAGE);

        assertThat(file("Download year (CSV)"))
                .contains("Contracted,,9000,,,")
                .contains("Variation, 1 Oct 2023 to 31 Mar 2024")
                .contains("Delivered,August 2023,800,,,Contractor month");
        assertThat(file("Download months (CSV)")).contains("2023-08,800,Contractor month");
        assertThat(file("Download terms (CSV)")).contains("2023-10-01,,8000,UDA,240000");
        assertThat(file("Download entries (CSV)")).contains("Year,Entry,UDA");
        assertThat(_find(Anchor.class, spec -> spec.withText("Download year (Excel)")))
                .hasSize(1);
    }

    private String file(String link) {
        return new String(screens.download(link), StandardCharsets.UTF_8);
    }

    private static List<String> cards() {
        return _find(Card.class).stream()
                .map(card -> _get(card, H2.class).getText())
                .toList();
    }

    private static String facts() {
        return PrettyPrintTreeKt.toPrettyTree(_get(KeyFacts.class));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static BigDecimalField number(String label) {
        return _get(BigDecimalField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<FinancialYear> yearChoice() {
        return _get(Select.class, spec -> spec.withLabel("Financial year"));
    }

    @SuppressWarnings("unchecked")
    private static <T> DataGrid<T> grid(String label) {
        return _find(DataGrid.class).stream()
                .filter(grid -> label.equals(grid.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}
