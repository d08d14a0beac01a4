package chairtime.allocation;

import chairtime.allocation.domain.Offer;
import chairtime.notification.Notices;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import org.springframework.stereotype.Component;

/** Tells a practice of its bookings; never who comes. */
@Component
class PracticeNotices {

    private final Notices notices;
    private final Accounts accounts;

    PracticeNotices(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void booked(Offer offer) {
        tell(offer, "booked", "A patient is booked for " + when(offer) + ".");
    }

    void notComing(Offer offer) {
        tell(offer, "not-coming", "The patient booked for " + when(offer) + " is not coming. The seat is free again.");
    }

    private void tell(Offer offer, String what, String text) {
        notices.tell(
                accounts.withRole(Organisation.provider(offer.providerCode()), Role.PROVIDER).stream()
                        .map(AccountSummary::id)
                        .toList(),
                "allocation-offer-" + offer.id().value() + "-" + what,
                text,
                "appointments");
    }

    private static String when(Offer offer) {
        return SlotWords.dayAndTime(offer.startsAt());
    }
}
