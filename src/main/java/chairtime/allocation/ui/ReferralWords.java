package chairtime.allocation.ui;

import chairtime.allocation.ReferralStatus;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How referrals are written on the pages. */
final class ReferralWords {

    private ReferralWords() {}

    static StatusTag tag(ReferralStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case RECEIVED, MISSED -> StatusTag.Kind.AT_RISK;
                    case WAITING, OFFERED, ACCEPTED -> StatusTag.Kind.NEUTRAL;
                    case BOOKED, ATTENDED -> StatusTag.Kind.ON_TRACK;
                    case COMPLETED -> StatusTag.Kind.DONE;
                    case SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN -> StatusTag.Kind.STOPPED;
                });
    }

    static String category(@Nullable UrgencyCategory category) {
        return category == null ? "Not triaged" : category.label();
    }

    /** How long is left; nothing once the referral has ended or before a clock runs. */
    static String timeLeft(ReferralStatus status, @Nullable Instant deadline, Instant now) {
        return deadline == null || status.isEnded() ? "" : Formats.deadline(deadline, now);
    }

    /** The text, or a dash when there is none. */
    static String shown(String text) {
        return text.isEmpty() ? Formats.NO_DATA : text;
    }

    static <T extends Enum<T>> String list(Collection<T> values, Function<T, String> label) {
        return values.isEmpty()
                ? Formats.NO_DATA
                : values.stream().sorted().map(label).collect(Collectors.joining(", "));
    }
}
