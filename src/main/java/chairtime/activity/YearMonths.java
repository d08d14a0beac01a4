package chairtime.activity;

import chairtime.activity.domain.DeliveredMonth;
import chairtime.activity.domain.LedgerRow;
import chairtime.platform.Uda;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts beside each month what was counted to date and what was to be expected. */
@Component
class YearMonths {

    private final YearProfiles profiles;

    YearMonths(YearProfiles profiles) {
        this.profiles = profiles;
    }

    /** The months of a year with those contracted units. */
    List<StoryMonth> of(String commissionerCode, List<DeliveredMonth> months, Uda contracted) {
        List<MonthProfile> expected =
                profiles.of(commissionerCode, months.get(0).month().financialYear());
        List<StoryMonth> found = new ArrayList<>();
        Uda toDate = Uda.ZERO;
        for (DeliveredMonth month : months) {
            toDate = toDate.plus(month.counted());
            LedgerRow agreed = month.agreed();
            MonthProfile profile = expected.get(found.size());
            found.add(new StoryMonth(
                    month.month(),
                    month.source(),
                    month.units(),
                    agreed == null ? null : agreed.units(),
                    month.published(),
                    month.claimed(),
                    month.adjustments(),
                    toDate,
                    profile.byWorkingDays(contracted),
                    profile.bySeason(contracted)));
        }
        return found;
    }
}
