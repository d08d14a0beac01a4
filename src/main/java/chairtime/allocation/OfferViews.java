package chairtime.allocation;

import chairtime.allocation.domain.MatchRecordRepository;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows offers, without anything that names a patient. */
@Component
class OfferViews {

    private final SlotRepository slots;
    private final MatchRecordRepository matches;
    private final Directory directory;

    OfferViews(SlotRepository slots, MatchRecordRepository matches, Directory directory) {
        this.slots = slots;
        this.matches = matches;
        this.directory = directory;
    }

    OfferView view(Offer offer) {
        Slot slot = slots.findById(offer.slot().value()).orElseThrow();
        return new OfferView(
                offer.id(),
                offer.version(),
                offer.referral(),
                offer.slot(),
                offer.providerCode(),
                practices(List.of(offer.providerCode())).getOrDefault(offer.providerCode(), offer.providerCode()),
                slot.place(),
                offer.startsAt(),
                slot.time().minutes(),
                slot.facts(),
                offer.madeAt(),
                offer.expiresAt(),
                offer.status(),
                offer.confirmBy().orElse(null),
                offer.endedAt().orElse(null),
                offer.declineReason().orElse(null),
                offer.reason(),
                matches.findById(offer.matchId()).orElseThrow().explanation());
    }

    /** Names of practices by their codes. */
    Map<String, String> practices(Collection<String> codes) {
        return directory.providers(codes.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
    }
}
