package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = new WorkingDayCalendar();

    @Test
    void agreesWithEveryMonthThatNhsEnglandPublished() throws IOException {
        Path published = SharedData.file("nhse_dental_workdays_by_month.csv");

        List<String[]> rows = Files.readAllLines(published).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(108);
        SoftAssertions months = new SoftAssertions();
        for (String[] row : rows) {
            TreatmentMonth month = TreatmentMonth.parse(row[0].substring(0, 7));
            months.assertThat(calendar.workingDays(month))
                    .as("days of " + month)
                    .isEqualTo(Integer.parseInt(row[1]));
            months.assertThat(calendar.workingDaysInYear(month.financialYear()))
                    .as("days of the year of " + month)
                    .isEqualTo(Integer.parseInt(row[2]));
        }
        months.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, true",
        "2020-05-08, false", // early May moved to VE day
        "2022-05-30, true",
        "2022-06-02, false",
        "2022-06-03, false", // jubilee
        "2022-09-19, false", // state funeral
        "2023-05-01, false",
        "2023-05-08, false",
        "2023-05-29, false", // coronation beside the usual two
        "2021-12-27, false",
        "2021-12-28, false",
        "2022-01-03, false", // Christmas at a week-end
        "2023-09-16, false",
        "2023-09-18, true"
    })
    void knowsMovedAndOneOffHolidays(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2023-09, 21, 250", "2023-04, 18, 250", "2024-02, 21, 250", "2026-04, 20, 251"})
    void countsTheDaysOfMonthAndYear(String text, int days, int daysInYear) {
        TreatmentMonth month = TreatmentMonth.parse(text);

        assertThat(calendar.workingDays(month)).isEqualTo(days);
        assertThat(calendar.workingDaysInYear(month.financialYear())).isEqualTo(daysInYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-06, 0, 2023-04-06",
        "2023-04-06, 1, 2023-04-11",
        "2023-04-07, 1, 2023-04-11",
        "2023-12-22, 3, 2023-12-29",
        "2023-09-29, 10, 2023-10-13"
    })
    void countsForwardOverWeekEndsAndHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -20})
    void doesNotCountBackwards(int days) {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2023, 4, 6), days))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
