package chairtime.activity.integration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The days that claims have, made once each. */
final class ClaimDays {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int COUNT = (int) LocalDate.of(2101, 1, 1).toEpochDay() - FIRST;
    private static final LocalDate[] DATES = new LocalDate[COUNT];
    private static final byte[] TEXTS = new byte[COUNT * 10];

    static {
        for (int i = 0; i < COUNT; i++) {
            DATES[i] = LocalDate.ofEpochDay(FIRST + (long) i);
            byte[] text = DATES[i].toString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, TEXTS, i * 10, 10);
        }
    }

    private ClaimDays() {}

    /** The day so many days after 1 January 1970, from 1990 to 2100. */
    static LocalDate date(int day) {
        return DATES[day - FIRST];
    }

    /** Writes the day as {@code 2024-05-02} and gives the place after it. */
    static int write(int day, byte[] to, int at) {
        System.arraycopy(TEXTS, (day - FIRST) * 10, to, at, 10);
        return at + 10;
    }
}
