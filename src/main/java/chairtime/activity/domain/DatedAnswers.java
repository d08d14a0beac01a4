package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The answers to one question over time, as numbers that are found without a database and without garbage. */
final class DatedAnswers {

    private final int[] from;
    private final int[] to;
    private final int[] answers;
    private final int without;

    /**
     * @param all answers to every question, whichever goes first first
     * @param number an answer as a number
     * @param without the number where no answer is dated
     */
    DatedAnswers(List<SettingAnswer> all, RuleSetting setting, ToIntFunction<String> number, int without) {
        List<SettingAnswer> own =
                all.stream().filter(answer -> answer.setting() == setting).toList();
        this.from = own.stream()
                .mapToInt(answer -> (int) answer.validFrom().toEpochDay())
                .toArray();
        this.to = own.stream().mapToInt(answer -> lastDay(answer.validTo())).toArray();
        this.answers = own.stream()
                .mapToInt(answer -> number.applyAsInt(answer.answer()))
                .toArray();
        this.without = without;
    }

    int on(int day) {
        for (int place = 0; place < from.length; place++) {
            if (day >= from[place] && day <= to[place]) {
                return answers[place];
            }
        }
        return without;
    }

    static int lastDay(@Nullable LocalDate day) {
        return day == null ? Integer.MAX_VALUE : (int) day.toEpochDay();
    }
}
