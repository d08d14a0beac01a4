package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody answers on a day to each question that the rules leave open. */
public final class SettingAnswers {

    private final LocalDate day;
    private final Map<RuleSetting, SettingAnswer> answers = new EnumMap<>(RuleSetting.class);

    /** @param all answers to every question, whichever goes first first */
    SettingAnswers(List<SettingAnswer> all, LocalDate day) {
        this.day = day;
        all.stream()
                .filter(answer -> answer.holdsOn(day))
                .forEach(answer -> answers.putIfAbsent(answer.setting(), answer));
    }

    /** The answer as it is kept; empty where none is dated. */
    public Optional<String> find(RuleSetting setting) {
        return findAnswer(setting).map(SettingAnswer::answer);
    }

    /** The answer with its source and doubt; empty where none is dated. */
    public Optional<SettingAnswer> findAnswer(RuleSetting setting) {
        return Optional.ofNullable(answers.get(setting));
    }

    /**
     * The answer as it is kept.
     *
     * @throws IllegalStateException when none is dated
     */
    public String text(RuleSetting setting) {
        return answer(setting).answer();
    }

    /** The answer as a whole number. */
    public int number(RuleSetting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The answer as a number that may have decimals. */
    public BigDecimal decimal(RuleSetting setting) {
        return new BigDecimal(text(setting));
    }

    /** The answer with its source and doubt. */
    public SettingAnswer answer(RuleSetting setting) {
        return findAnswer(setting)
                .orElseThrow(() -> new IllegalStateException("No answer is dated for " + setting + " on " + day));
    }
}
