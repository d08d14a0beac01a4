package chairtime.activity.integration;

import java.time.LocalDate;

/** The days that claims have, made once each. */
final class ClaimDays {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int COUNT = (int) LocalDate.of(2101, 1, 1).toEpochDay() - FIRST;
    private static final LocalDate[] DATES = new LocalDate[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            DATES[i] = LocalDate.ofEpochDay(FIRST + (long) i);
        }
    }

    private ClaimDays() {}

    /** The day so many days after 1 January 1970, from 1990 to 2100. */
    static LocalDate date(int day) {
        return DATES[day - FIRST];
    }
}
