package chairtime.activity.integration;

/** Values of fields, read from bytes. What cannot be read gives {@link #WRONG}. */
final class ClaimValues {

    static final int WRONG = Integer.MIN_VALUE + 1;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int YEAR_FROM = 1990;
    private static final int YEAR_TO = 2100;

    private ClaimValues() {}

    /** A number of up to nine digits. */
    static int number(byte[] text, int from, int to) {
        if (from >= to || to - from > 9) {
            return WRONG;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return WRONG;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Ten digits; -1 when it is something else. */
    static long tenDigits(byte[] text, int from, int to) {
        if (to - from != 10) {
            return -1;
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A day as {@code 2024-05-02}, {@code 20240502} or {@code 02/05/2024}, in days since 1970. */
    static int day(byte[] text, int from, int to) {
        int length = to - from;
        if (length == 8) {
            return day(number(text, from, from + 4), number(text, from + 4, from + 6), number(text, from + 6, to));
        }
        if (length != 10) {
            return WRONG;
        }
        if (text[from + 4] == '-' && text[from + 7] == '-') {
            return day(number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, to));
        }
        if (text[from + 2] == '/' && text[from + 5] == '/') {
            return day(number(text, from + 6, to), number(text, from + 3, from + 5), number(text, from, from + 2));
        }
        return WRONG;
    }

    /** A month as {@code 2024-06} or {@code 202406}: twelve times the year, and the month less one. */
    static int month(byte[] text, int from, int to) {
        int year = to - from >= 6 ? number(text, from, from + 4) : WRONG;
        int month = WRONG;
        if (to - from == 6) {
            month = number(text, from + 4, to);
        } else if (to - from == 7 && text[from + 4] == '-') {
            month = number(text, from + 5, to);
        }
        return year < YEAR_FROM || year > YEAR_TO || month < 1 || month > 12 ? WRONG : year * 12 + month - 1;
    }

    /** A financial year as {@code 2024/25} or {@code 2024/2025}: the calendar year of its 1 April. */
    static int financialYear(byte[] text, int from, int to) {
        int length = to - from;
        if (length != 7 && length != 9 || text[from + 4] != '/' && text[from + 4] != '-') {
            return WRONG;
        }
        int year = number(text, from, from + 4);
        int next = number(text, from + 5, to);
        int expected = length == 7 ? (year + 1) % 100 : year + 1;
        return year != WRONG && next == expected ? year : WRONG;
    }

    /** An amount such as {@code 26.80} or {@code £26.80}, in pence. */
    static int pence(byte[] text, int from, int to) {
        int start = from;
        if (start < to && text[start] == (byte) 0xC2) {
            start++;
        }
        if (start < to && text[start] == (byte) 0xA3) {
            start++;
        }
        int point = start;
        while (point < to && text[point] != '.') {
            point++;
        }
        int pounds = point == start ? 0 : number(text, start, point);
        if (pounds == WRONG || pounds > 99_999) {
            return WRONG;
        }
        if (point == to) {
            return point == start ? WRONG : pounds * 100;
        }
        int decimals = number(text, point + 1, to);
        return switch (to - point - 1) {
            case 1 -> decimals == WRONG ? WRONG : pounds * 100 + decimals * 10;
            case 2 -> decimals == WRONG ? WRONG : pounds * 100 + decimals;
            default -> WRONG;
        };
    }

    /** 1 for Y, YES, TRUE or 1; 0 for N, NO, FALSE, 0 or nothing. */
    static int yesOrNo(byte[] text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        return switch (to - from) {
            case 1 ->
                switch (text[from]) {
                    case 'Y', 'y', '1' -> 1;
                    case 'N', 'n', '0' -> 0;
                    default -> WRONG;
                };
            case 2 -> is(text, from, "NO") ? 0 : WRONG;
            case 3 -> is(text, from, "YES") ? 1 : WRONG;
            case 4 -> is(text, from, "TRUE") ? 1 : WRONG;
            case 5 -> is(text, from, "FALSE") ? 0 : WRONG;
            default -> WRONG;
        };
    }

    /** Whether that word stands there, in capitals or not. */
    static boolean is(byte[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((text[from + i] & ~0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Month of the day: twelve times the year, and the month less one. */
    static int monthOf(int day) {
        java.time.LocalDate date = ClaimDays.date(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    private static int day(int year, int month, int day) {
        if (year < YEAR_FROM || year > YEAR_TO || month < 1 || month > 12 || day < 1) {
            return WRONG;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS[month - 1] + (leap && month == 2 ? 1 : 0)) {
            return WRONG;
        }
        // days since 1970, with the year taken to begin in March so that the leap day is its last
        int y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 9 : month - 3;
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
    }
}
