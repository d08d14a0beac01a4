package chairtime.activity.integration;

import chairtime.activity.ClaimCategories;
import chairtime.activity.ClaimReason;
import chairtime.activity.Course;
import chairtime.activity.CourseCategory;
import chairtime.activity.CoursePrices;
import chairtime.activity.CoursePricing;
import chairtime.activity.CourseStanding;
import chairtime.activity.Earned;
import chairtime.activity.domain.ClaimChanges;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices claims by the dated tariffs. */
@Component
class ClaimPriceList {

    private final CoursePrices courses;

    ClaimPriceList(CoursePrices courses) {
        this.courses = courses;
    }

    /** Prices of the commissioner as they are now, for one import. */
    ClaimPrices of(String commissioner) {
        return new Tariffs(courses.of(commissioner));
    }

    private record Tariffs(CoursePricing pricing) implements ClaimPrices {

        private static final int LONGEST_CODE = 20;

        @Override
        public int category(byte[] text, int from, int to) {
            if (to - from == 1 && text[from] >= '1' && text[from] <= '4') {
                return text[from] - '0';
            }
            if (to - from > LONGEST_CODE) {
                return ClaimValues.WRONG;
            }
            return CourseCategory.find(new String(text, from, to - from, StandardCharsets.US_ASCII))
                    .map(ClaimCategories::number)
                    .orElse(ClaimValues.WRONG);
        }

        @Override
        public @Nullable ClaimReason price(ClaimRecord claim, @Nullable BigDecimal rate) {
            Earned earned = pricing.earned(new Course(
                    ClaimCategories.of(claim.category),
                    claim.accepted,
                    claim.completed,
                    Course.NO_DAY,
                    claim.received,
                    Math.max(0, claim.teeth),
                    Math.max(0, claim.rootFillings),
                    Math.max(0, claim.molarRootFillings),
                    claim.isIncomplete(),
                    false,
                    claim.isOfFoundationDentist(),
                    Math.max(0, claim.flexible),
                    rate));
            if (earned.standing() == CourseStanding.NO_RATE) {
                return ClaimReason.NO_RATE;
            }
            if (earned.standing() == CourseStanding.NO_TARIFF) {
                return ClaimReason.NO_TARIFF;
            }
            claim.treatmentMonth = ClaimValues.monthOf(earned.countingDay());
            claim.units = earned.tenThousandths();
            claim.pounds = earned.pence();
            claim.standing = standing(earned.standing());
            if (ClaimDayRules.isAfterYear(claim.scheduleMonth, claim.treatmentMonth)) {
                claim.standing = ClaimChanges.AFTER_YEAR;
                claim.units = 0;
                claim.pounds = 0;
            }
            return null;
        }

        private static int standing(CourseStanding standing) {
            return switch (standing) {
                case LATE -> ClaimChanges.LATE;
                case INCOMPLETE -> ClaimChanges.INCOMPLETE;
                case FOUNDATION_DENTIST -> ClaimChanges.FOUNDATION_DENTIST;
                case FLEXIBLE -> ClaimChanges.FLEXIBLE;
                default -> ClaimChanges.COUNTED;
            };
        }
    }
}
