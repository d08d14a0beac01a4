package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import org.springframework.stereotype.Component;

/** Finds year-end reconciliations for whoever asks: those of the own commissioner, or of the own practice. */
@Component
class YearEndFinder {

    private final YearEndRepository yearEnds;
    private final CurrentUser currentUser;

    YearEndFinder(YearEndRepository yearEnds, CurrentUser currentUser) {
        this.yearEnds = yearEnds;
        this.currentUser = currentUser;
    }

    YearEnd visible(YearEndId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? yearEnds.ofProvider(id.value(), mine.code())
                        : yearEnds.ofCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This year end"));
    }

    /** Held until the end of the transaction. */
    YearEnd lockVisible(YearEndId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? yearEnds.lockOfProvider(id.value(), mine.code())
                        : yearEnds.lockOfCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This year end"));
    }
}
