package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.TariffRows;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators set their commissioner's own tariffs, where the usual ones are doubtful. */
@Service
@PreAuthorize(ActivityRuleRights.SET)
@Transactional
public class TariffChanges {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int MOST_CLAIMS = 36;
    private static final int UDA_DECIMALS = 4;
    private static final int PENCE = 2;

    private final TariffRows tariffs;
    private final RuleChangeChecks checks;

    TariffChanges(TariffRows tariffs, RuleChangeChecks checks) {
        this.tariffs = tariffs;
        this.checks = checks;
    }

    /** What the change of a tariff does. */
    @Transactional(readOnly = true)
    public List<String> preview(TariffChange change) {
        Tariff before = present(change.item(), change.validFrom());
        Tariff after = tariff(change, before, "");
        return List.of(
                change.item().label() + ": " + before.inWords() + " now, " + after.inWords()
                        + " then, for courses selected by "
                        + after.selectedBy().label().toLowerCase(Locale.ROOT) + ".",
                RuleChangeChecks.CLAIMS_KEEP);
    }

    /** Sets the own tariff of an item from a day on. */
    public void change(TariffChange change, String reason) {
        checks.checkReason(reason);
        Tariff before = present(change.item(), change.validFrom());
        Tariff after = tariff(change, before, reason);
        tariffs.keep(after);
        checks.record(
                "tariffChanged",
                "Tariff of " + change.item().label() + " from " + change.validFrom(),
                before.inWords(),
                after.inWords(),
                reason);
    }

    /** The tariff on that day, or the newest of the item where none holds. */
    private Tariff present(TariffItem item, LocalDate day) {
        List<Tariff> all = tariffs.all(checks.commissioner()).stream()
                .filter(tariff -> tariff.item() == item)
                .toList();
        Optional<Tariff> held =
                all.stream().filter(tariff -> tariff.holdsOn(day)).findFirst();
        return held.orElseGet(() -> all.get(0));
    }

    private Tariff tariff(TariffChange change, Tariff before, String reason) {
        checks.checkDays(change.validFrom(), change.validTo());
        boolean inPounds = before.pounds() != null;
        int decimals = inPounds ? PENCE : UDA_DECIMALS;
        BigDecimal amount = change.amount();
        demand(
                amount.signum() >= 0
                        && amount.compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= decimals,
                "amount",
                "Write " + (inPounds ? "pounds" : "UDA") + " from 0 to 10,000 with at most " + decimals + " decimals.");
        Integer claims = change.claims();
        demand(
                claims == null || claims == before.claims() || change.item().isPathway(),
                "claims",
                "Only the pounds of a complex care pathway are spread over claims. Leave it empty.");
        demand(
                claims == null || claims >= 1 && claims <= MOST_CLAIMS,
                "claims",
                "Write claims from 1 to " + MOST_CLAIMS + ", or leave it empty to keep them as they are.");
        return new Tariff(
                checks.commissioner(),
                change.item(),
                change.validFrom(),
                change.validTo(),
                before.selectedBy(),
                inPounds ? null : new Uda(amount),
                inPounds ? new Money(amount) : null,
                before.guaranteed(),
                claims == null ? before.claims() : claims,
                change.certainty(),
                reason);
    }
}
