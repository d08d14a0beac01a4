package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndLimitRows;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the process does by itself. */
@Component
@Transactional
class YearEndProgress implements YearEndSteps {

    private final YearEndRepository yearEnds;
    private final YearEndLimitRows limits;
    private final YearEndViews views;
    private final YearEndCorrespondence correspondence;
    private final CarryForwardEntry carryForward;
    private final RecoveryEntries recoveries;
    private final ReviewLog log;
    private final Clock clock;

    YearEndProgress(
            YearEndRepository yearEnds,
            YearEndLimitRows limits,
            YearEndViews views,
            YearEndCorrespondence correspondence,
            CarryForwardEntry carryForward,
            RecoveryEntries recoveries,
            ReviewLog log,
            Clock clock) {
        this.yearEnds = yearEnds;
        this.limits = limits;
        this.views = views;
        this.correspondence = correspondence;
        this.carryForward = carryForward;
        this.recoveries = recoveries;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Instant sendProvisional(YearEndId id) {
        YearEnd yearEnd = locked(id);
        Instant until = YearEnd.endOf(yearEnd.openWindow(
                LondonTime.day(clock.instant()), limits.of(yearEnd.contract().commissionerCode(), yearEnd.year())));
        correspondence.provisional(views.view(yearEnd));
        return until;
    }

    @Override
    public boolean sendFinal(YearEndId id) {
        YearEnd yearEnd = locked(id);
        YearEndStatus before = yearEnd.status();
        boolean toRecover = yearEnd.makeFinal(clock.instant());
        if (before != yearEnd.status()) {
            log.changed(yearEnd, before, "yearEndFinal", "The result is final.", null);
        }
        YearEndView view = views.view(yearEnd);
        if (!carryForward.enter(yearEnd)) {
            correspondence.carryForwardStands(view);
        }
        correspondence.madeFinal(view);
        return toRecover;
    }

    @Override
    public Instant offerSchedule(YearEndId id) {
        YearEnd yearEnd = locked(id);
        correspondence.scheduleOffered(views.view(yearEnd));
        return YearEnd.endOf(yearEnd.scheduleUntil().orElseThrow());
    }

    @Override
    public void noteScheduleUnanswered(YearEndId id) {
        YearEnd yearEnd = locked(id);
        YearEndStatus before = yearEnd.status();
        if (yearEnd.noteScheduleUnanswered()) {
            log.changed(
                    yearEnd,
                    before,
                    "recoveryUnanswered",
                    "The practice did not answer the offered instalments.",
                    null);
        }
        correspondence.scheduleNotAgreed(views.view(yearEnd));
    }

    @Override
    public void confirmRecovery(YearEndId id) {
        YearEnd yearEnd = locked(id);
        recoveries.enter(yearEnd);
        correspondence.recoverySet(views.view(yearEnd));
    }

    private YearEnd locked(YearEndId id) {
        return yearEnds.lock(id.value()).orElseThrow();
    }
}
