package chairtime.activity.ui;

import chairtime.activity.ClaimFile;
import chairtime.activity.ClaimFilter;
import chairtime.activity.ClaimStanding;
import chairtime.activity.ClaimTotals;
import chairtime.activity.ContractClaimExports;
import chairtime.activity.ContractClaims;
import chairtime.activity.ContractLookup;
import chairtime.activity.CourseCategory;
import chairtime.activity.DeliveryExports.Format;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.springframework.data.domain.Sort;

/** The single claims behind a figure of a contract. The filter is in the address. */
@Route(ClaimNavigation.CLAIMS)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN", "PROVIDER"})
class ContractClaimsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContractClaims claims;
    private final transient ContractClaimExports exports;
    private final transient ContractLookup contracts;
    private String number = "";
    private FilterBar filter = new FilterBar();
    private Select<YearMonth> treatment = new Select<>();
    private Select<YearMonth> schedule = new Select<>();
    private Select<CourseCategory> category = new Select<>();
    private Select<ClaimStanding> standing = new Select<>();
    private Select<ClaimFile> file = new Select<>();
    private final ClaimGrid grid;

    ContractClaimsView(
            ContractClaims claims, ContractClaimExports exports, ContractLookup contracts, CurrentUser currentUser) {
        super("Claims");
        this.claims = claims;
        this.exports = exports;
        this.contracts = contracts;
        this.grid = new ClaimGrid(claims);
        if (currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER) {
            under("My delivery", DeliveryNavigation.MINE);
        } else {
            under("Delivery", DeliveryNavigation.DELIVERY);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted =
                event.getRouteParameters().get(DeliveryNavigation.NUMBER).orElseThrow();
        if (!wanted.equals(number)) {
            build(wanted);
        }
        filter.read(event);
        ClaimFilter chosen = chosen();
        ClaimTotals sums = claims.sums(chosen);
        long rows = claims.count(chosen);
        filter.found(Formats.count(rows, "row", "rows"));
        facts(new KeyFacts()
                .fact("Claims that hold", Formats.count(sums.claims()))
                .fact("Count", exact(sums))
                .fact("At zero, late, after the year or incomplete", Formats.count(sums.atZero()))
                .fact(
                        "Apart: foundation dentists, flexible",
                        Formats.uda(sums.foundation()) + ", " + Formats.uda(sums.flexible()))
                .fact("Patient charges", Formats.money(sums.charges())));
        grid.pages(Sort.unsorted(), page -> claims.page(chosen, page), () -> rows);
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void build(String wanted) {
        number = wanted;
        removeAll();
        String provider = contracts.contract(number).providerName();
        under(provider, DeliveryNavigation.contract(number));
        title("Claims of contract " + number);
        filter = new FilterBar();
        treatment = month(ClaimNavigation.TREATMENT, "Treatment month", false);
        schedule = month(ClaimNavigation.SCHEDULE, "Pay schedule", true);
        category = filter.choice(
                ClaimNavigation.CATEGORY,
                "Category",
                List.of(CourseCategory.values()),
                CourseCategory::name,
                CourseCategory::label,
                "All categories");
        standing = filter.choice(
                ClaimNavigation.STANDING, "Standing", ClaimStanding.values(), ClaimStanding::label, "All rows");
        file = filter.choice(
                ClaimNavigation.FILE,
                "File",
                claims.files(number),
                each -> String.valueOf(each.id().value()),
                ClaimFile::fileName,
                "All files");
        filter.over(
                grid,
                download("CSV", "csv", Format.CSV, TableExport.CSV),
                download("Excel", "xlsx", Format.XLSX, TableExport.XLSX));
        Paragraph hint = new Paragraph("Each row of the imported files. Rows that another replaced or took back add"
                + " nothing to the sums above. Open a row for how its figure was made.");
        hint.addClassName("hint");
        add(new Card("Claims behind the figure", hint, filter, grid));
    }

    private Select<YearMonth> month(String parameter, String label, boolean scheduled) {
        return filter.choice(
                parameter,
                label,
                scheduled ? claims.scheduleMonths(number) : claims.treatmentMonths(number),
                YearMonth::toString,
                Formats::month,
                "All months");
    }

    private ClaimFilter chosen() {
        return new ClaimFilter(
                number,
                treatment.getValue(),
                schedule.getValue(),
                category.getValue(),
                standing.getValue(),
                file.getOptionalValue().map(ClaimFile::id).orElse(null));
    }

    private Component download(String kind, String ending, Format format, String type) {
        return Download.button(
                "Download " + kind,
                "claims-" + number + "." + ending,
                type,
                out -> exports.write(chosen(), format, out));
    }

    /** Not rounded to one decimal, so that it can be compared with the figure one came from. */
    private static String exact(ClaimTotals sums) {
        return ClaimGrid.exact(sums.units()) + " UDA";
    }
}
