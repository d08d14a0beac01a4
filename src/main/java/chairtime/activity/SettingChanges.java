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
                RuleChangeChecks.CLAIMS_KEEP);
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

    private String read(SettingChange change) {
        checks.checkDays(change.validFrom(), change.validTo());
        return change.setting()
                .read(change.answer())
                .orElseThrow(() -> new RefusedException(
                        "answer", "Write " + change.setting().answers() + "."));
    }

    private String answer(SettingChange change) {
        return settings.on(checks.commissioner(), change.setting(), change.validFrom())
                .map(answer -> RuleSetting.inWords(answer.answer()))
                .orElse("no answer");
    }
}
