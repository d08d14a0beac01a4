package chairtime.activity.domain;

import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a contract's month, and a row's values in their order. */
final class FactColumns {

    static final List<String> NAMES = Arrays.asList(
            "treatment_month",
            "contract_number",
            "import_id",
            "commissioner_code",
            "provider_name",
            "postcode",
            "district",
            "lsoa11_code",
            "annual_target",
            "annual_value",
            "delivered",
            "late_claims",
            "delivered_fd",
            "band_1",
            "band_2",
            "band_2a",
            "band_2b",
            "band_2c",
            "band_3",
            "band_urgent",
            "band_other",
            "children_12m",
            "adults_24m",
            "general_value");

    private FactColumns() {}

    static void add(long importId, ContractorMonthRow row, List<@Nullable Object> values) {
        values.add(Date.valueOf(row.month().atDay(1)));
        values.add(row.contractNumber());
        values.add(importId);
        values.add(row.commissionerCode());
        values.add(row.providerName());
        values.add(row.postcode());
        values.add(row.district());
        values.add(row.lsoaCode());
        values.add(row.annualTarget());
        values.add(row.annualValue());
        values.add(row.delivered());
        values.add(row.lateClaims());
        values.add(row.deliveredByFoundationDentists());
        ContractorMonthRow.Courses courses = row.courses();
        values.add(courses.band1());
        values.add(courses.band2());
        values.add(courses.band2a());
        values.add(courses.band2b());
        values.add(courses.band2c());
        values.add(courses.band3());
        values.add(courses.urgent());
        values.add(courses.other());
        values.add(row.children());
        values.add(row.adults());
        values.add(row.generalValue());
    }
}
