package chairtime.allocation;

import chairtime.allocation.MatchExplanation.Change;
import chairtime.allocation.MatchExplanation.PassedOver;
import chairtime.allocation.MatchExplanation.Rated;
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
import java.util.stream.Stream;
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
                named(matches.findById(offer.matchId()).orElseThrow().explanation()));
    }

    /** The explanation with the names that practices have today, in place of their codes. */
    MatchExplanation named(MatchExplanation kept) {
        Map<String, String> names = practices(Stream.of(
                        Stream.ofNullable(kept.chosen()).map(Rated::practice),
                        kept.others().stream().map(Rated::practice),
                        kept.passedOver().stream().map(PassedOver::practice),
                        Stream.ofNullable(kept.smallestChange()).map(Change::practice))
                .flatMap(codes -> codes)
                .toList());
        return kept.withPractices(code -> names.getOrDefault(code, code));
    }

    private Map<String, String> practices(Collection<String> codes) {
        return directory.providers(codes.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
    }
}
