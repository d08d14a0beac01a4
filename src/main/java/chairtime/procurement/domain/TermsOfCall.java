package chairtime.procurement.domain;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Eligibility;
import chairtime.procurement.SessionPattern;
import chairtime.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The terms of a call as they are kept. */
@Embeddable
class TermsOfCall {

    @Convert(converter = WeekdaysConverter.class)
    private Set<DayOfWeek> weekdays;

    private LocalTime startTime;
    private BigDecimal hours;
    private boolean bankHolidaysToo;
    private int slotsPerSession;
    private BigDecimal priceCeiling;

    @Convert(converter = CodeSetConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Set<String> eligibleDistricts;

    private @Nullable BigDecimal minimumDeliveryPercent;
    private Instant deadline;
    private LocalDate scoringDueOn;
    private int sessionsWanted;
    private BigDecimal budget;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "procurement_criterion", joinColumns = @JoinColumn(name = "call_id"))
    @OrderBy("number")
    private List<CriterionRow> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procurement_call_evaluator", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "account_id")
    private Set<Long> evaluators = new HashSet<>();

    void moveDeadline(Instant later) {
        deadline = later.truncatedTo(ChronoUnit.MINUTES);
        LocalDate day = LondonTime.day(later);
        scoringDueOn = scoringDueOn.isBefore(day) ? day : scoringDueOn;
    }

    Instant deadline() {
        return deadline;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isScoredBy(AccountId evaluator) {
        return evaluators.contains(evaluator.value());
    }

    int evaluators() {
        return evaluators.size();
    }

    void removeEvaluator(AccountId evaluator) {
        evaluators.remove(evaluator.value());
    }

    void addEvaluator(AccountId evaluator) {
        evaluators.add(evaluator.value());
    }

    void take(CallTerms terms) {
        weekdays = terms.pattern().weekdays();
        startTime = terms.pattern().startTime();
        hours = asKept(terms.pattern().hours());
        bankHolidaysToo = terms.pattern().bankHolidaysToo();
        slotsPerSession = terms.slotsPerSession();
        priceCeiling = terms.priceCeiling().amount();
        eligibleDistricts = terms.eligibility().districts();
        BigDecimal minimum = terms.eligibility().minimumDeliveryPercent();
        minimumDeliveryPercent = minimum == null ? null : asKept(minimum);
        deadline = LondonTime.instantOf(terms.deadline().truncatedTo(ChronoUnit.MINUTES));
        scoringDueOn = terms.scoringDueOn();
        sessionsWanted = terms.sessionsWanted();
        budget = terms.budget().amount();
        firstDay = terms.firstDay();
        lastDay = terms.lastDay();
        criteria.clear();
        terms.criteria().stream().map(CriterionRow::of).forEach(criteria::add);
        evaluators.clear();
        terms.evaluators().forEach(evaluator -> evaluators.add(evaluator.value()));
    }

    /** With the decimals that the database keeps, so that equal terms are equal before and after. */
    private static BigDecimal asKept(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    CallTerms terms() {
        return new CallTerms(
                new SessionPattern(weekdays, startTime, hours, bankHolidaysToo),
                slotsPerSession,
                new Money(priceCeiling),
                new Eligibility(eligibleDistricts, minimumDeliveryPercent),
                LondonTime.wallClock(deadline),
                criteria.stream().map(CriterionRow::criterion).toList(),
                evaluators.stream().map(AccountId::new).collect(Collectors.toSet()),
                scoringDueOn,
                sessionsWanted,
                new Money(budget),
                firstDay,
                lastDay);
    }
}
