package chairtime.shell.demo;

import chairtime.platform.TreatmentMonth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims of some contracts that add up to their contractor months, but for late, replaced, deleted and missing ones, and
 * for those of foundation dentists and of flexible commissioning. The last rows cannot be used.
 */
final class DemoClaimFile {

    private static final String HEADER =
            "CONTRACT_NUMBER,CLAIM_REFERENCE,ACCEPTANCE_DATE,COMPLETION_DATE,RECEIVED_DATE,"
                    + "SCHEDULE_MONTH,TREATMENT_CATEGORY,RESUBMISSION,CLAIM_KIND,TEETH_TREATED,MOLAR_ROOT_FILLINGS,"
                    + "FOUNDATION_DENTIST,INCOMPLETE,FLEXIBLE_COMMISSIONING,PATIENT_CHARGE";
    private static final YearMonth FIRST_UNBANDED = YearMonth.of(2026, 4);
    private static final int BANDS_FROM = 12;
    private static final int DAYS_THAT_ARE_TOO_MANY = 75;

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    /**
     * Adds the courses of a month.
     *
     * @param row the contractor month as its file has it
     * @param number which month of the file; decides how its claims differ from the contractor month
     */
    void month(String contract, TreatmentMonth month, String[] row, int number) {
        String urgent = month.month().isBefore(FIRST_UNBANDED) ? "9150-4" : "UNSCHEDULED";
        int[] courses = new int[6];
        for (int band = 0; band < courses.length; band++) {
            courses[band] = Integer.parseInt(row[BANDS_FROM + band]);
        }
        if (number % 3 == 1) {
            courses[1] = Math.max(0, courses[1] - 4);
        }
        courses(contract, month, "9150-1", ",", courses[0], "A");
        courses(contract, month, "9150-2", "1,", courses[1], "B");
        courses(contract, month, "9150-2", "3,", courses[2], "C");
        courses(contract, month, "9150-2", "1,1", courses[3], "D");
        courses(contract, month, "9150-3", ",", courses[4], "E");
        courses(contract, month, urgent, ",", courses[5], "F");
        if (number % 3 == 0) {
            apart(contract, month);
        }
        if (number % 3 == 2) {
            again(contract, month, courses);
        }
    }

    /** Adds rows that say what cannot be. */
    void unusable(String contract, TreatmentMonth month) {
        LocalDate day = month.month().atDay(12);
        line(contract, "X1", day.plusDays(3), day, day.plusDays(5), month, "9150-1", ",", "");
        line("9909999900", "X2", day, day, day.plusDays(2), month, "9150-1", ",", "");
        line(contract, "X3", day, day, day.plusDays(2), month, "N/A", ",", "");
    }

    byte[] content() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Late ones, and those that count elsewhere. */
    private void apart(String contract, TreatmentMonth month) {
        LocalDate day = month.month().atDay(4);
        for (int i = 1; i <= 3; i++) {
            line(
                    contract,
                    "L" + month.month().getMonthValue() + i,
                    day,
                    day,
                    day.plusDays(DAYS_THAT_ARE_TOO_MANY),
                    month,
                    "9150-2",
                    "2,",
                    "");
        }
        lines.add(row(contract, "G" + month.month().getMonthValue(), day, day, day, month, "9150-3", ",,,", "Y,,", 0));
        lines.add(row(contract, "H" + month.month().getMonthValue(), day, day, day, month, "9150-2", ",2,,", ",,3", 0));
    }

    /** A course sent again with a higher band, and one taken back. */
    private void again(String contract, TreatmentMonth month, int[] courses) {
        LocalDate day = month.month().atDay(9);
        String of = month.toString().replace("-", "");
        if (courses[0] > 1) {
            lines.add(row(
                    contract, "A" + of + "-1", day, day, day.plusDays(20), month, "9150-3", "REPLACEMENT,,", ",,", 1));
            lines.add("%s,%s,,,%s,%s,,1,DELETION,,,,,,"
                    .formatted(contract, "A" + of + "-2", day.plusDays(21), month.month()));
        }
    }

    private void courses(String contract, TreatmentMonth month, String category, String teeth, int count, String kind) {
        String of = month.toString().replace("-", "");
        for (int i = 1; i <= count; i++) {
            LocalDate completed = month.month().atDay(1 + i % 27);
            line(
                    contract,
                    kind + of + "-" + i,
                    completed.minusDays(i % 9),
                    completed,
                    completed.plusDays(1 + i % 12),
                    month,
                    category,
                    teeth,
                    "");
        }
    }

    private void line(
            String contract,
            String reference,
            LocalDate accepted,
            LocalDate completed,
            LocalDate received,
            TreatmentMonth month,
            String category,
            String teeth,
            String flags) {
        lines.add(
                row(contract, reference, accepted, completed, received, month, category, "," + teeth, ",," + flags, 0));
    }

    private static String row(
            String contract,
            String reference,
            LocalDate accepted,
            LocalDate completed,
            LocalDate received,
            TreatmentMonth month,
            String category,
            String kindAndTeeth,
            String flags,
            int sentBefore) {
        YearMonth schedule = YearMonth.from(received).isAfter(month.month()) ? YearMonth.from(received) : month.month();
        return String.join(
                ",",
                contract,
                reference,
                accepted.toString(),
                completed.toString(),
                received.toString(),
                schedule.toString(),
                category,
                sentBefore == 0 ? "" : String.valueOf(sentBefore),
                kindAndTeeth,
                flags,
                "");
    }
}
