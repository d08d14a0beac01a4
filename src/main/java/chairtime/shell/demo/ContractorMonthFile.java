package chairtime.shell.demo;

import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A contractor month of the invented contracts in the 22 columns of the published file: quiet in December, heavy from
 * January to March.
 */
final class ContractorMonthFile {

    private static final List<String> COLUMNS = List.of(
            "YEAR_MONTH",
            "COMMISSIONER_CODE",
            "COMMISSIONER_NAME",
            "CONTRACT_NUMBER",
            "PROVIDER_NAME",
            "LATEST_PPC_ADDRESS_POSTCODE",
            "LSOA11_CODE",
            "UDA_PERF_TARGET",
            "UDA_FIN_VAL",
            "UDA_DELIVERED",
            "LATE_SUBMITTED_FP17",
            "UDA_DELIVERED_FD",
            "BAND_1_DELIVERED",
            "BAND_2A_DELIVERED",
            "BAND_2B_DELIVERED",
            "BAND_2C_DELIVERED",
            "BAND_3_DELIVERED",
            "BAND_URGENT_DELIVERED",
            "BAND_OTHER_DELIVERED",
            "CHILD_12M_COUNT",
            "ADULT_24M_COUNT",
            "GENERAL_DENTAL_FIN_VALUE");
    private static final int BLANK_COLUMNS = 10;

    /** January to December, against a year of equal working days. */
    private static final double[] SEASON = {1.12, 1.14, 1.27, 0.90, 0.97, 1.00, 1.00, 0.95, 1.00, 1.03, 1.03, 0.93};

    private static final TreatmentMonth LAST_WITH_URGENT_BAND = TreatmentMonth.of(2026, 3);

    /** The contract whose practice lost dentists in one spring, and what was left of its delivery until autumn. */
    private static final String SHORT_OF_DENTISTS = DemoArea.NORTHMERE.numbers() + "000100";

    private static final double LEFT = 0.55;

    private final WorkingDayCalendar calendar;
    private final FinancialYear hardYear;

    /** @param hardYear the year in which a practice lost dentists */
    ContractorMonthFile(WorkingDayCalendar calendar, FinancialYear hardYear) {
        this.calendar = calendar;
        this.hardYear = hardYear;
    }

    static String name(TreatmentMonth month) {
        return "uda_contractor_" + month.toString().replace("-", "") + ".csv";
    }

    byte[] write(TreatmentMonth month, List<DemoContract> contracts) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            contracts.forEach(contract -> csv.writeRecord(row(month, contract)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cells of a contract's month. */
    String[] row(TreatmentMonth month, DemoContract contract) {
        BigDecimal value = pounds(contract.annualTarget() == 0 ? 48_000 : contract.annualTarget() * contract.rate());
        int patients = Math.max(120, contract.annualTarget() / 5);
        String[] row = new String[COLUMNS.size()];
        java.util.Arrays.fill(row, "");
        row[0] = month.toString().replace("-", "");
        row[1] = contract.area().code();
        row[2] = contract.area().name();
        row[3] = contract.number();
        row[4] = contract.provider();
        row[5] = contract.postcode();
        row[6] = contract.lsoa();
        row[7] = String.valueOf(contract.annualTarget());
        row[8] = contract.annualTarget() == 0 ? "0" : value.toPlainString();
        if (!contract.silent() && contract.annualTarget() > 0) {
            activity(month, contract, row);
        }
        row[9 + BLANK_COLUMNS] = String.valueOf(patients / 4);
        row[10 + BLANK_COLUMNS] = String.valueOf(patients);
        row[11 + BLANK_COLUMNS] = value.toPlainString();
        return row;
    }

    private void activity(TreatmentMonth month, DemoContract contract, String[] row) {
        Random random = new Random(contract.number().hashCode() * 31L
                + month.month().getYear() * 12L
                + month.month().getMonthValue());
        double profile = (double) calendar.workingDays(month) / calendar.workingDaysInYear(month.financialYear());
        double wanted = contract.annualTarget()
                * profile
                * contract.performance()
                * staffed(month, contract)
                * SEASON[month.month().getMonthValue() - 1]
                * (1 + random.nextGaussian() * 0.05);
        long band1 = share(wanted, 0.30, 1.0);
        long band2a = share(wanted, 0.27, 3.0);
        long band2b = share(wanted, 0.09, 5.0);
        long band2c = share(wanted, 0.03, 7.0);
        long band3 = share(wanted, 0.23, 12.0);
        long urgentCourses = share(wanted, 0.08, 1.2);
        boolean urgentBand = month.compareTo(LAST_WITH_URGENT_BAND) <= 0;
        double urgentUda = urgentCourses * (urgentBand ? 1.2 : 60 / contract.rate());
        double delivered = band1 + 3 * band2a + 5 * band2b + 7 * band2c + 12 * band3 + urgentUda;
        row[9] = BigDecimal.valueOf(delivered).setScale(1, RoundingMode.HALF_UP).toPlainString();
        row[10] = String.valueOf(random.nextInt(4));
        row[11] = contract.number().endsWith("700") ? "96" : "0";
        row[12] = String.valueOf(band1);
        row[13] = String.valueOf(band2a);
        row[14] = String.valueOf(band2b);
        row[15] = String.valueOf(band2c);
        row[16] = String.valueOf(band3);
        row[17] = String.valueOf(urgentBand ? urgentCourses : urgentCourses / 25);
        row[18] = String.valueOf(random.nextInt(6));
    }

    private double staffed(TreatmentMonth month, DemoContract contract) {
        boolean summer = month.month().getMonthValue() >= 4 && month.month().getMonthValue() <= 9;
        return summer
                        && month.financialYear().equals(hardYear)
                        && contract.number().equals(SHORT_OF_DENTISTS)
                ? LEFT
                : 1;
    }

    private static long share(double wanted, double share, double weight) {
        return Math.round(wanted * share / weight);
    }

    private static BigDecimal pounds(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
