package chairtime.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void moneyHasPoundsGroupsAndPence() {
        assertThat(Formats.money(Money.of("12345.6"))).isEqualTo("£12,345.60");
        assertThat(Formats.money(Money.of("-5"))).isEqualTo("-£5.00");
    }

    @Test
    void figuresCarryTheirUnits() {
        assertThat(Formats.uda(Uda.of("1234.45"))).isEqualTo("1,234.5 UDA");
        assertThat(Formats.percent(new BigDecimal("63.14"))).isEqualTo("63.1 %");
        assertThat(Formats.count(1530370)).isEqualTo("1,530,370");
        assertThat(Formats.count(1, "practice", "practices")).isEqualTo("1 practice");
        assertThat(Formats.count(23, "practice", "practices")).isEqualTo("23 practices");
    }

    @Test
    void noDataIsADashAndNeverNought() {
        assertThat(Formats.money(null)).isEqualTo("–");
        assertThat(Formats.uda(null)).isEqualTo("–");
        assertThat(Formats.percent(null)).isEqualTo("–");
        assertThat(Formats.count(null)).isEqualTo("–");
        assertThat(Formats.date((LocalDate) null)).isEqualTo("–");
        assertThat(Formats.dateTime(null)).isEqualTo("–");
    }

    @Test
    void septemberHasThreeLettersLikeEveryMonth() {
        assertThat(Formats.date(LocalDate.of(2023, 9, 5))).isEqualTo("5 Sep 2023");
        assertThat(Formats.month(TreatmentMonth.of(2023, 9))).isEqualTo("September 2023");
    }

    @Test
    void instantsAreShownAsTheClockInEnglandShowsThem() {
        assertThat(Formats.dateTime(Instant.parse("2026-07-01T13:30:00Z"))).isEqualTo("1 Jul 2026, 14:30");
        assertThat(Formats.dateTime(Instant.parse("2026-11-22T14:30:00Z"))).isEqualTo("22 Nov 2026, 14:30");
        assertThat(Formats.date(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 Jul 2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T12:00:00, 3 h 20 min left", "2026-11-22T14:20:00, 1 h left"})
    void deadlinesWithinADayAreToldInHoursAndMinutes(LocalDateTime now, String words) {
        LocalDateTime due = LocalDateTime.of(2026, 11, 22, 15, 20);

        assertThat(Formats.deadline(LondonTime.instantOf(due), LondonTime.instantOf(now)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T15:20:00, 2026-11-22T15:20:00, 2 days left",
        "2026-11-24T19:50:00, 2026-11-22T15:20:00, 2 days 4 h left",
        "2026-12-02T19:50:00, 2026-11-22T15:20:00, 10 days left",
        "2026-11-22T15:20:00, 2026-11-22T15:19:30, less than a minute left",
        "2026-11-22T15:20:00, 2026-11-22T15:20:00, due now",
        "2026-11-22T15:20:00, 2026-11-22T15:45:00, overdue by 25 min",
        "2026-11-22T15:20:00, 2026-11-24T15:20:00, overdue by 2 days"
    })
    void deadlinesAreToldInWords(LocalDateTime due, LocalDateTime now, String words) {
        assertThat(Formats.deadline(LondonTime.instantOf(due), LondonTime.instantOf(now)))
                .isEqualTo(words);
    }

    @Test
    void theSameTimeTomorrowIsADayAwayAlsoOverTheClockChange() {
        assertThat(deadline("2026-03-29T12:00:00", "2026-03-28T12:00:00")).isEqualTo("1 day left");
        assertThat(deadline("2026-10-25T12:00:00", "2026-10-24T12:00:00")).isEqualTo("1 day left");
    }

    @Test
    void hoursInTheNightOfTheClockChangeAreThoseThatReallyPass() {
        assertThat(deadline("2026-03-29T03:00:00", "2026-03-29T00:00:00")).isEqualTo("2 h left");
        assertThat(deadline("2026-10-25T03:00:00", "2026-10-25T00:00:00")).isEqualTo("4 h left");
    }

    @Test
    void whatHasNoDeadlineSaysSo() {
        assertThat(Formats.deadline(null, Instant.EPOCH)).isEqualTo("no deadline");
    }

    private static String deadline(String due, String now) {
        return Formats.deadline(
                LondonTime.instantOf(LocalDateTime.parse(due)), LondonTime.instantOf(LocalDateTime.parse(now)));
    }
}
