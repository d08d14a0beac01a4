package chairtime.activity;

import chairtime.activity.domain.SettingRows;
import chairtime.platform.RefusedException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators set their commissioner's own answers to what the rules leave open. */
@Service
@PreAuthorize(ActivityRuleRights.SET)
@Transactional
public class SettingChanges {

    private final SettingRows settings;
    private final RuleChangeChecks checks;

    SettingChanges(SettingRows settings, RuleChangeChecks checks) {
        this.settings = settings;
        this.checks = checks;
    }

    /** What another answer does. */
    @Transactional(readOnly = true)
    public List<String> preview(SettingChange change) {
        String after = read(change);
        return List.of(
                change.setting().question() + ": " + answer(change) + " now, "
                        + RuleSetting.inWords(after) + " then. Selected by: "
                        + change.setting().selectedBy() + ".",
                consequence(change.setting().topic()));
    }

    /** Sets the own answer from a day on. */
    public void change(SettingChange change, String reason) {
        checks.checkReason(reason);
        String after = read(change);
        String before = answer(change);
        settings.keep(new SettingAnswer(
                checks.commissioner(),
                change.setting(),
                change.validFrom(),
                change.validTo(),
                after,
                change.certainty(),
                reason));
        checks.record(
                "ruleSettingChanged",
                change.setting().question() + " from " + change.validFrom(),
                before,
                RuleSetting.inWords(after),
                reason);
    }

    private static String consequence(SettingTopic topic) {
        return switch (topic) {
            case CLAIMS -> RuleChangeChecks.CLAIMS_KEEP;
            case UNSCHEDULED_CARE, DELIVERY, TERMS -> "Pages and reviews begun from now on follow it.";
            case FIGURE_QUERIES, MID_YEAR, YEAR_END -> "Time that runs already ends when it would have ended.";
        };
    }

    private String read(SettingChange change) {
        checks.checkDays(change.validFrom(), change.validTo());
        RuleChangeChecks.demand(
                checks.isNational() || !change.setting().sameForEverybody(),
                "setting",
                "All commissioners are compared by it, so only the operator of the service sets it.");
        String answer = change.setting()
                .read(change.answer())
                .orElseThrow(() -> new RefusedException(
                        "answer", "Write " + change.setting().answers() + "."));
        SettingLimits.check(change.setting(), answer, settings.on(checks.commissioner(), change.validFrom()));
        return answer;
    }

    private String answer(SettingChange change) {
        return settings.on(checks.commissioner(), change.validFrom())
                .find(change.setting())
                .map(RuleSetting::inWords)
                .orElse("no answer");
    }
}
