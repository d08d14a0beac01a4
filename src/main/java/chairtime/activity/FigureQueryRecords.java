package chairtime.activity;

import chairtime.activity.domain.FigureQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a change of a query outside of it: history, ledger and mail. */
@Component
class FigureQueryRecords {

    private final FigureQueryFinder finder;
    private final LedgerPosting ledger;
    private final ReviewLog log;
    private final FigureQueryCorrespondence correspondence;

    FigureQueryRecords(
            FigureQueryFinder finder, LedgerPosting ledger, ReviewLog log, FigureQueryCorrespondence correspondence) {
        this.finder = finder;
        this.ledger = ledger;
        this.log = log;
        this.correspondence = correspondence;
    }

    void happened(
            FigureQuery query,
            String action,
            String text,
            @Nullable FigureQueryStatus before,
            @Nullable String reason) {
        log.changed(query, before, action, text, reason);
    }

    void enterAgreedFigure(FigureQuery query) {
        ledger.post(new NewLedgerEntry(
                query.contract().number(),
                query.month().financialYear(),
                LedgerKind.AGREED_MONTH,
                query.agreed().orElseThrow(),
                null,
                query.month(),
                null,
                "Query " + query.id().reference(),
                query.endReason().orElseThrow(),
                query.id().reference(),
                "figure-query:" + query.id().value()));
    }

    void tellAgreed(FigureQuery query) {
        correspondence.agreed(finder.view(query));
    }

    void tellWithdrawn(FigureQuery query) {
        correspondence.withdrawn(finder.view(query));
    }
}
