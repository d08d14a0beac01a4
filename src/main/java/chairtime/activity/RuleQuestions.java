package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the rules say about stated figures, for whoever asks. The rules are no secret; nobody's figures are read. */
@Service
@PreAuthorize("isAuthenticated()")
public class RuleQuestions {

    private final YearEndRules yearEndRules;
    private final UnscheduledRules unscheduledRules;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleQuestions(YearEndRules yearEndRules, UnscheduledRules unscheduledRules, CurrentUser currentUser, Clock clock) {
        this.yearEndRules = yearEndRules;
        this.unscheduledRules = unscheduledRules;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What a year with those figures comes to.
     *
     * @param commissionerCode by whose lines; null for the usual ones
     * @throws RefusedException for a commissioner that is not the own one
     */
    public YearEndResult yearEnd(@Nullable String commissionerCode, YearFigures figures) {
        if (commissionerCode != null && !mayAskFor(commissionerCode)) {
            throw new RefusedException(
                    "commissioner", "Name your own commissioner, or leave it out for the usual rule.");
        }
        return yearEndRules.yearEnd(commissionerCode, figures);
    }

    /**
     * The year whose requirement of unscheduled care is meant when nobody names one: this year, or the first with such
     * a requirement.
     */
    public FinancialYear yearOfUnscheduledCare() {
        FinancialYear now = FinancialYear.of(LondonTime.day(clock.instant()));
        FinancialYear first = unscheduledRules.firstYear();
        return now.compareTo(first) < 0 ? first : now;
    }

    /**
     * What a contract of that value has to give of unscheduled care; empty in years without such a requirement.
     *
     * @param udaRate pounds for a unit of that contract, above zero
     */
    public Optional<UnscheduledRequirement> unscheduled(FinancialYear year, Money contractValue, BigDecimal udaRate) {
        return unscheduledRules.on(null, year).map(rule -> rule.requirement(contractValue, udaRate));
    }

    private boolean mayAskFor(String commissionerCode) {
        SignedInUser user = currentUser.require();
        return user.organisation().kind() == Organisation.Kind.PROVIDER
                || user.organisation().equals(Organisation.commissioner(commissionerCode));
    }
}
