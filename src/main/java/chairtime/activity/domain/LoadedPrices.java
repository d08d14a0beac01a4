package chairtime.activity.domain;

import chairtime.activity.Course;
import chairtime.activity.CourseCategory;
import chairtime.activity.CoursePricing;
import chairtime.activity.CourseStanding;
import chairtime.activity.Earned;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.Tariff;
import chairtime.activity.TariffItem;
import chairtime.activity.domain.DatedPrices.Price;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tariffs and settings in memory. Rules sections 1.2, 1.5, 1.6, 3.6 and 3.7. */
public final class LoadedPrices implements CoursePricing {

    private static final int BY_ACCEPTANCE = 0;
    private static final int BY_LAST_VISIT = 1;

    private final DatedPrices[] prices;
    private final DatedAnswers insteadOfCompletion;
    private final DatedAnswers teethForBand2b;
    private final DatedAnswers incompleteEarnsNothing;
    private final DatedAnswers premiumForUrgent;
    private final LateRule late;

    /** @param tariffs and settings, whichever goes first first */
    public LoadedPrices(List<Tariff> tariffs, List<SettingAnswer> settings) {
        prices = Arrays.stream(TariffItem.values())
                .map(item -> new DatedPrices(
                        tariffs.stream().filter(tariff -> tariff.item() == item).toList()))
                .toArray(DatedPrices[]::new);
        insteadOfCompletion = new DatedAnswers(
                settings,
                RuleSetting.DAY_INSTEAD_OF_COMPLETION,
                answer -> "LAST_VISIT".equals(answer) ? BY_LAST_VISIT : BY_ACCEPTANCE,
                BY_ACCEPTANCE);
        teethForBand2b =
                new DatedAnswers(settings, RuleSetting.TEETH_FOR_BAND_2B, Integer::parseInt, Integer.MAX_VALUE);
        incompleteEarnsNothing = new DatedAnswers(
                settings, RuleSetting.INCOMPLETE_COURSE_EARNS, answer -> "NOTHING".equals(answer) ? 1 : 0, 0);
        premiumForUrgent = new DatedAnswers(
                settings, RuleSetting.NEW_PATIENT_PREMIUM_FOR_URGENT, answer -> "YES".equals(answer) ? 1 : 0, 0);
        late = new LateRule(settings);
    }

    @Override
    public Earned earned(Course course) {
        int day = countingDay(course);
        if (course.category() == CourseCategory.DOMICILIARY || course.category() == CourseCategory.SEDATION) {
            return new Earned(CourseStanding.COURSE_ONLY, null, 0, 0, 0, day);
        }
        TariffItem item = item(course, day);
        Price price = item == null ? null : prices[item.ordinal()].on(course, day);
        if (price == null) {
            return new Earned(CourseStanding.NO_TARIFF, item, 0, 0, 0, day);
        }
        if (price.inPounds() && !hasRate(course)) {
            return new Earned(CourseStanding.NO_RATE, item, 0, 0, 0, day);
        }
        long units = price.unitsAt(course.udaRate());
        if (late.isLate(course)) {
            return new Earned(CourseStanding.LATE, item, 0, 0, units, day);
        }
        if (course.failedToReturn() && incompleteEarnsNothing.on(course.accepted()) == 1) {
            return new Earned(CourseStanding.INCOMPLETE, item, 0, 0, units, day);
        }
        return new Earned(standing(course), item, units, price.pence(), 0, day);
    }

    @Override
    public long newPatientTenThousandths(Course course) {
        TariffItem item =
                switch (course.category()) {
                    case BAND_1 -> TariffItem.NEW_PATIENT_BAND_1;
                    case BAND_2, BAND_3 -> TariffItem.NEW_PATIENT_BAND_2_OR_3;
                    case URGENT -> premiumForUrgent.on(course.accepted()) == 1 ? TariffItem.NEW_PATIENT_BAND_1 : null;
                    default -> null;
                };
        if (item == null || !hasRate(course)) {
            return 0;
        }
        Price price = prices[item.ordinal()].on(course, countingDay(course));
        return price == null ? 0 : price.unitsAt(course.udaRate());
    }

    private static CourseStanding standing(Course course) {
        if (course.foundationDentist()) {
            return CourseStanding.FOUNDATION_DENTIST;
        }
        return course.flexibleCommissioning() > 0 ? CourseStanding.FLEXIBLE : CourseStanding.COUNTED;
    }

    private int countingDay(Course course) {
        if (Course.isDay(course.completed())) {
            return course.completed();
        }
        return insteadOfCompletion.on(course.accepted()) == BY_LAST_VISIT && Course.isDay(course.lastVisit())
                ? course.lastVisit()
                : course.accepted();
    }

    private @Nullable TariffItem item(Course course, int day) {
        return switch (course.category()) {
            case BAND_1 -> TariffItem.BAND_1;
            case BAND_2 -> band2(course, day);
            case BAND_3 -> TariffItem.BAND_3;
            case URGENT -> TariffItem.URGENT;
            case UNSCHEDULED -> TariffItem.UNSCHEDULED;
            case FLUORIDE_VARNISH -> TariffItem.FLUORIDE_VARNISH;
            case PRESCRIPTION -> TariffItem.PRESCRIPTION;
            case DENTURE_REPAIR -> TariffItem.DENTURE_REPAIR;
            case BRIDGE_REPAIR -> TariffItem.BRIDGE_REPAIR;
            case ARREST_OF_BLEEDING -> TariffItem.ARREST_OF_BLEEDING;
            case REMOVAL_OF_SUTURES -> TariffItem.REMOVAL_OF_SUTURES;
            case REGULATION_11 -> TariffItem.REGULATION_11;
            case PATHWAY_1 -> TariffItem.PATHWAY_1;
            case PATHWAY_2 -> TariffItem.PATHWAY_2;
            case PATHWAY_3 -> TariffItem.PATHWAY_3;
            case FREE_REPAIR, DOMICILIARY, SEDATION -> null;
        };
    }

    /** One band while its tariff holds; afterwards by what was done, missing data leaving the course in 2a. */
    private TariffItem band2(Course course, int day) {
        if (prices[TariffItem.BAND_2.ordinal()].on(course, day) != null) {
            return TariffItem.BAND_2;
        }
        if (course.molarRootFillings() > 0) {
            return TariffItem.BAND_2C;
        }
        return course.rootFillings() > 0 || course.teethTreated() >= teethForBand2b.on(course.accepted())
                ? TariffItem.BAND_2B
                : TariffItem.BAND_2A;
    }

    private static boolean hasRate(Course course) {
        return course.udaRate() != null && course.udaRate().signum() > 0;
    }
}
