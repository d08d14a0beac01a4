package chairtime.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer to an open question looks like.
 *
 * @param takes whether that is an answer, as it is kept
 * @param words what to write, in the words of the screens
 * @param choices the answers there are, as they are kept; empty when there are too many to choose from
 */
record SettingForm(Predicate<String> takes, String words, List<String> choices) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One of these. */
    static SettingForm oneOf(String... answers) {
        List<String> all = List.of(answers);
        return new SettingForm(
                all::contains,
                Arrays.stream(answers)
                        .map(RuleSetting::inWords)
                        .map(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                        .collect(Collectors.joining(", or ")),
                all);
    }

    static SettingForm yesOrNo() {
        return oneOf("YES", "NO");
    }

    /** A number from 1 on. */
    static SettingForm count(int example) {
        return written("[1-9]\\d{0,3}", "a whole number, such as " + example);
    }

    /** A number from 0 on, with up to four decimals. */
    static SettingForm amount(int example) {
        return written("\\d{1,6}(\\.\\d{1,4})?", "a number, such as " + example);
    }

    /** From 0 to 100 with up to four decimals. */
    static SettingForm percent(int example) {
        SettingForm number = written("\\d{1,3}(\\.\\d{1,4})?", "a percentage up to 100, such as " + example);
        return new SettingForm(
                number.takes.and(answer -> new BigDecimal(answer).compareTo(HUNDRED) <= 0), number.words, List.of());
    }

    /** Days or months, or a word that there is no limit. */
    static SettingForm span(String example, String without) {
        return written(
                without + "|[1-9]\\d{0,2} DAYS|[1-9]\\d? MONTHS",
                "a span such as " + example + ", or " + without.toLowerCase(Locale.ROOT));
    }

    /** The answer as it is kept, from what somebody typed; empty when that can be none. */
    Optional<String> read(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        return Stream.of(plain, plain.replace(' ', '_')).filter(takes).findFirst();
    }

    private static SettingForm written(String pattern, String words) {
        return new SettingForm(Pattern.compile(pattern).asMatchPredicate(), words, List.of());
    }
}
