package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionDatesTest {

    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar();
    private static final LocalDate CHRISTMAS = LocalDate.of(2023, 12, 25);

    @Test
    void sessionsAreHeldOnTheChosenWeekdaysOnly() {
        assertThat(SessionDates.of(
                        Terms.pattern(false, DayOfWeek.SATURDAY, DayOfWeek.TUESDAY),
                        Set.of(DayOfWeek.SATURDAY),
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2023, 11, 18),
                        CALENDAR))
                .containsExactly(LocalDate.of(2023, 11, 4), LocalDate.of(2023, 11, 11), LocalDate.of(2023, 11, 18));
    }

    @Test
    void bankHolidaysAreLeftOutUnlessTheCallNamesThem() {
        assertThat(SessionDates.of(Terms.pattern(false, DayOfWeek.MONDAY), CHRISTMAS, CHRISTMAS, CALENDAR))
                .isEmpty();
        assertThat(SessionDates.of(Terms.pattern(true, DayOfWeek.MONDAY), CHRISTMAS, CHRISTMAS, CALENDAR))
                .containsExactly(CHRISTMAS);
    }

    @Test
    void anEndBeforeTheBeginningHasNoDates() {
        assertThat(SessionDates.of(
                        Terms.pattern(true, DayOfWeek.values()), CHRISTMAS, CHRISTMAS.minusDays(1), CALENDAR))
                .isEmpty();
    }
}
