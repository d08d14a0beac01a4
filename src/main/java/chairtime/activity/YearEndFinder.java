package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Finds year-end reconciliations. */
@Component
class YearEndFinder extends ReviewFinder<YearEndId, YearEnd> {

    YearEndFinder(YearEndRepository rows, CurrentUser currentUser) {
        super(ReviewKind.YEAR_END, rows, YearEndId::value, currentUser);
    }
}
