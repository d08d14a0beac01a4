package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndQuery;
import chairtime.activity.domain.YearEndRecovery;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows year-end reconciliations. */
@Component
class YearEndViews {

    private final Directory directory;
    private final ReviewLog log;

    YearEndViews(Directory directory, ReviewLog log) {
        this.directory = directory;
        this.log = log;
    }

    YearEndView view(YearEnd yearEnd) {
        return view(yearEnd, yearEnd.result());
    }

    /** The same without what is only proposed so far. */
    YearEndView forPractice(YearEnd yearEnd) {
        return view(
                yearEnd,
                yearEnd.status() == YearEndStatus.BY_HAND ? yearEnd.result().withoutProposal() : yearEnd.result());
    }

    private YearEndView view(YearEnd yearEnd, YearEndResult result) {
        String commissioner = yearEnd.contract().commissionerCode();
        return new YearEndView(
                yearEnd.id(),
                yearEnd.version(),
                yearEnd.status(),
                yearEnd.contract().with(yearEnd.figures()),
                directory.commissioner(commissioner).map(CommissionerView::name).orElse(commissioner),
                result,
                yearEnd.queryUntil().orElse(null),
                query(yearEnd.queryRaised()),
                recovery(yearEnd));
    }

    private YearEndView.@Nullable Query query(YearEndQuery query) {
        return query.reason()
                .map(reason -> new YearEndView.Query(
                        reason,
                        query.delivered(),
                        query.at(),
                        query.by().map(log::name).orElse(""),
                        query.answer().orElse(null),
                        query.answeredBy().map(log::name).orElse(null)))
                .orElse(null);
    }

    private YearEndView.@Nullable Recovery recovery(YearEnd yearEnd) {
        YearEndRecovery recovery = yearEnd.recoveryDecided();
        return recovery.plan()
                .map(plan -> new YearEndView.Recovery(
                        plan,
                        recovery.instalments(),
                        recovery.at(),
                        recovery.by().map(log::name).orElse(""),
                        yearEnd.scheduleUntil().orElse(null),
                        yearEnd.scheduleRemark().orElse(null)))
                .orElse(null);
    }
}
