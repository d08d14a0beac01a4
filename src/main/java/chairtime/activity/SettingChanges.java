package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.SettingRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        check(change);
        return List.of(
                change.setting().question() + ": " + answer(change.setting(), change.validFrom()) + " now, "
                        + change.answer() + " then. Selected by: "
                        + change.setting().selectedBy().toLowerCase(Locale.ROOT) + ".",
                RuleChangeChecks.CLAIMS_KEEP);
    }

    /** Sets the own answer from a day on. */
    public void change(SettingChange change, String reason) {
        checks.checkReason(reason);
        check(change);
        String before = answer(change.setting(), change.validFrom());
        settings.keep(new SettingAnswer(
                checks.commissioner(),
                change.setting(),
                change.validFrom(),
                change.validTo(),
                change.answer(),
                change.certainty(),
                reason));
        checks.record(
                "ruleSettingChanged",
                change.setting().question() + " from " + change.validFrom(),
                before,
                change.answer(),
                reason);
    }

    private void check(SettingChange change) {
        checks.checkDays(change.validFrom(), change.validTo());
        demand(
                change.setting().takes(change.answer()),
                "answer",
                "Write " + change.setting().answers() + ".");
    }

    private String answer(RuleSetting setting, LocalDate day) {
        return settings.on(checks.commissioner(), setting, day)
                .map(SettingAnswer::answer)
                .orElse("no answer");
    }
}
