package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the year, tariffs and amounts as files for spreadsheets, every row with its source. */
@Service
@PreAuthorize(ActivityRuleRights.READ)
public class ActivityRuleExports {

    /** What is written. */
    public enum Table {
        YEARS("lines-of-the-year"),
        TARIFFS("tariffs"),
        SETTINGS("open-questions"),
        PATIENT_CHARGES("patient-charges"),
        LEAST_VALUES("least-value-of-a-uda");

        private final String fileName;

        Table(String fileName) {
            this.fileName = fileName;
        }

        /** Name of the file without its ending. */
        public String fileName() {
            return fileName;
        }
    }

    private final ActivityRules rules;

    ActivityRuleExports(ActivityRules rules) {
        this.rules = rules;
    }

    /** Writes the table. */
    public void write(Table table, DeliveryExports.Format format, OutputStream out) throws IOException {
        switch (table) {
            case YEARS -> write(years(), rules.yearEndRules(), table, format, out);
            case TARIFFS -> write(tariffs(), rules.tariffs(), table, format, out);
            case SETTINGS -> write(settings(), rules.settings(), table, format, out);
            case PATIENT_CHARGES -> write(charges(), rules.patientCharges(), table, format, out);
            case LEAST_VALUES -> write(values(), rules.minimumUdaValues(), table, format, out);
        }
    }

    private static <T> void write(
            TableExport<T> columns, List<T> rows, Table table, DeliveryExports.Format format, OutputStream out)
            throws IOException {
        if (format == DeliveryExports.Format.XLSX) {
            columns.xlsx(table.fileName(), rows.stream(), out);
        } else {
            columns.csv(rows.stream(), out);
        }
    }

    private static TableExport<YearEndRule> years() {
        return new TableExport<YearEndRule>()
                .column("Commissioner", YearEndRule::commissionerCode)
                .column("From", rule -> rule.firstYear().toString())
                .column("To", rule -> written(rule.lastYear()))
                .column("Recovered under, percent", rule -> plain(rule.recoveryLine()))
                .column("Whole target, percent", rule -> plain(rule.fullLine()))
                .column("Carried as credit up to, percent", rule -> plain(rule.creditCeiling()))
                .column("Paid up to, percent", rule -> plain(rule.paidCeiling()))
                .column("Review under, percent", rule -> plain(rule.midYearLine()))
                .column("Year end judged by a person", rule -> rule.yearEndByHand() ? "yes" : "no")
                .column("Certainty", rule -> rule.certainty().label())
                .column("Source", YearEndRule::source);
    }

    private static TableExport<Tariff> tariffs() {
        return new TableExport<Tariff>()
                .column("Commissioner", Tariff::commissionerCode)
                .column("Item", tariff -> tariff.item().label())
                .column("From", Tariff::validFrom)
                .column("To", Tariff::validTo)
                .column("Selected by", tariff -> tariff.selectedBy().label())
                .column("UDA", Tariff::units)
                .column("Pounds on claims", Tariff::pounds)
                .column("Pounds paid apart", Tariff::guaranteed)
                .column("Claims", Tariff::claims)
                .column("Certainty", tariff -> tariff.certainty().label())
                .column("Source", Tariff::source);
    }

    private static TableExport<SettingAnswer> settings() {
        return new TableExport<SettingAnswer>()
                .column("Commissioner", SettingAnswer::commissionerCode)
                .column("About", answer -> answer.setting().topic().label())
                .column("Question", answer -> answer.setting().question())
                .column("Answer", SettingAnswer::answer)
                .column("From", SettingAnswer::validFrom)
                .column("To", SettingAnswer::validTo)
                .column("Selected by", answer -> answer.setting().selectedBy())
                .column("Certainty", answer -> answer.certainty().label())
                .column("Source", SettingAnswer::source);
    }

    private static TableExport<PatientCharges> charges() {
        return new TableExport<PatientCharges>()
                .column("From", PatientCharges::validFrom)
                .column("Band 1, urgent or unscheduled", PatientCharges::band1)
                .column("Band 2", PatientCharges::band2)
                .column("Band 3", PatientCharges::band3)
                .column("Certainty", charges -> charges.certainty().label())
                .column("Source", PatientCharges::source);
    }

    private static TableExport<MinimumUdaValue> values() {
        return new TableExport<MinimumUdaValue>()
                .column("From", MinimumUdaValue::validFrom)
                .column("Least value of a UDA", MinimumUdaValue::pounds)
                .column("Uplift, percent", value -> plain(value.upliftPercent()))
                .column("After the uplift", MinimumUdaValue::afterUplift)
                .column("Certainty", value -> value.certainty().label())
                .column("Source", MinimumUdaValue::source);
    }

    private static @Nullable String written(@Nullable FinancialYear year) {
        return year == null ? null : year.toString();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal percent) {
        return percent == null
                ? null
                : new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }
}
