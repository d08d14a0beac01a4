package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.Booking;
import chairtime.allocation.domain.OutcomeRecord;
import chairtime.allocation.domain.OutcomeRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows appointments to practices, without anything that names a patient. */
@Component
class AppointmentViews {

    private final ReferralRepository referrals;
    private final SlotRepository slots;
    private final AttendanceRepository attendances;
    private final OutcomeRepository outcomes;
    private final Accounts accounts;

    AppointmentViews(
            ReferralRepository referrals,
            SlotRepository slots,
            AttendanceRepository attendances,
            OutcomeRepository outcomes,
            Accounts accounts) {
        this.referrals = referrals;
        this.slots = slots;
        this.attendances = attendances;
        this.outcomes = outcomes;
        this.accounts = accounts;
    }

    /** In order of their beginning. */
    List<AppointmentItem> items(List<Booking> booked, List<Attendance> recorded) {
        Map<ReferralId, Referral> known = referrals
                .findAllById(Stream.concat(
                                booked.stream().map(Booking::referral),
                                recorded.stream().map(Attendance::referral))
                        .map(ReferralId::value)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
        Map<SlotId, Slot> times =
                slots
                        .findAllById(recorded.stream()
                                .map(one -> one.slot().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Slot::id, Function.identity()));
        List<AppointmentItem> items = new ArrayList<>();
        booked.forEach(one -> items.add(coming(one, known.get(one.referral()))));
        recorded.forEach(one -> items.add(over(
                one,
                known.get(one.referral()).pseudonym(),
                times.get(one.slot()).time().minutes())));
        items.sort(Comparator.comparing(AppointmentItem::startsAt).thenComparing(AppointmentItem::pseudonym));
        return items;
    }

    /**
     * One appointment in full.
     *
     * @param booking the seat that is booked; null when what became of it was said
     * @param latest what was said last; null as long as nothing was
     * @param here whether the patient is one of the practice
     */
    AppointmentView view(
            Referral referral, @Nullable Booking booking, @Nullable Attendance latest, boolean here, Instant now) {
        AppointmentItem item = booking != null
                ? coming(booking, referral)
                : items(List.of(), List.of(Objects.requireNonNull(latest))).get(0);
        Optional<OutcomeRecord> outcome = booking != null ? Optional.empty() : outcomeOf(latest);
        return new AppointmentView(
                item,
                referral.version(),
                here ? referral.facts() : null,
                outcome.map(OutcomeRecord::data).orElse(null),
                !item.startsAt().isAfter(now),
                booking != null,
                booking == null && referral.status() == ReferralStatus.ATTENDED,
                booking == null && mayCorrect(referral, item, now),
                history(
                        referral,
                        booking != null
                                ? booking.providerCode()
                                : Objects.requireNonNull(latest).providerCode()));
    }

    private static boolean mayCorrect(Referral referral, AppointmentItem item, Instant now) {
        boolean sameMonth = YearMonth.from(LondonTime.day(item.startsAt())).equals(YearMonth.from(LondonTime.day(now)));
        return sameMonth
                && (referral.status() == ReferralStatus.COMPLETED && item.end() == AppointmentEnd.ATTENDED
                        || referral.status() == ReferralStatus.MISSED);
    }

    private List<AppointmentStep> history(Referral referral, String providerCode) {
        List<Attendance> recorded = attendances
                .findByReferralIdOrderById(referral.id().value())
                .stream()
                .filter(one -> one.providerCode().equals(providerCode))
                .toList();
        return steps(recorded);
    }

    /** What was recorded, with the outcomes. */
    List<AppointmentStep> steps(List<Attendance> recorded) {
        Map<AccountId, AccountSummary> people = accounts.byId(
                recorded.stream().map(Attendance::recordedBy).distinct().toList());
        return recorded.stream()
                .map(one -> new AppointmentStep(
                        one.recordedAt(),
                        people.containsKey(one.recordedBy())
                                ? people.get(one.recordedBy()).displayName()
                                : "Account " + one.recordedBy().value(),
                        one.startsAt(),
                        one.endedAs(),
                        one.notBrought(),
                        one.correction().orElse(one.reason()),
                        outcomeOf(one).map(OutcomeRecord::data).orElse(null)))
                .toList();
    }

    private Optional<OutcomeRecord> outcomeOf(@Nullable Attendance recorded) {
        return recorded == null || recorded.endedAs() != AppointmentEnd.ATTENDED
                ? Optional.empty()
                : outcomes.findByAttendanceIdAndReplacedAtIsNull(recorded.id());
    }

    private static AppointmentItem coming(Booking booking, Referral referral) {
        return new AppointmentItem(
                referral.id(),
                booking.slot(),
                referral.pseudonym(),
                booking.startsAt(),
                booking.minutes(),
                referral.category().orElse(null),
                referral.facts().accessNeeds(),
                referral.facts().interpreterLanguage(),
                null,
                null);
    }

    private AppointmentItem over(Attendance recorded, String pseudonym, int minutes) {
        return new AppointmentItem(
                recorded.referral(),
                recorded.slot(),
                pseudonym,
                recorded.startsAt(),
                minutes,
                null,
                Set.of(),
                null,
                recorded.endedAs(),
                outcomeOf(recorded).map(one -> one.data().outcome()).orElse(null));
    }
}
