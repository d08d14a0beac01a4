package chairtime.allocation.integration;

import chairtime.allocation.FreeSlots;
import chairtime.allocation.SlotView;
import chairtime.platform.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Answers a search for free slots. A slot says when and where; who comes to others is no part of it. */
@Component
class FreeSlotSearch {

    private static final List<String> FROM = List.of("ge", "gt");
    private static final List<String> UNTIL = List.of("le", "lt");

    private final FreeSlots slots;
    private final FhirText fhir;
    private final MessageLimits limits;

    FreeSlotSearch(FreeSlots slots, FhirText fhir, MessageLimits limits) {
        this.slots = slots;
        this.fhir = fhir;
        this.limits = limits;
    }

    /** A page of slots as a searchset. */
    String search(Map<String, String[]> asked, String address) throws RefusedSearchException {
        demandFree(all(asked, "status"));
        Instant from = bound(all(asked, "start"), FROM);
        Instant before = bound(all(asked, "start"), UNTIL);
        if (!before.isAfter(from)) {
            throw new RefusedSearchException(400, "value", "The span of start ends before it begins.");
        }
        if (Duration.between(from, before).compareTo(Duration.ofDays(limits.slotDays())) > 0) {
            throw new RefusedSearchException(
                    422, "too-costly", "Ask for slots of at most " + limits.slotDays() + " days at a time.");
        }
        int count = Math.min(number(asked, "_count", limits.slotsAtATime(), 1), limits.slotsAtATime());
        int number = number(asked, "_page", 0, 0);
        Page<SlotView> page = slots.page(from, before, number, count);
        return fhir.write(bundle(page, included(asked), link(asked, address, count), number));
    }

    private static void demandFree(List<String> status) throws RefusedSearchException {
        if (status.isEmpty()) {
            throw new RefusedSearchException(400, "required", "Ask for the status free.");
        }
        if (status.stream().flatMap(value -> Arrays.stream(value.split(","))).noneMatch("free"::equals)) {
            throw new RefusedSearchException(400, "value", "Only slots of the status free are told.");
        }
    }

    private static Instant bound(List<String> starts, List<String> prefixes) throws RefusedSearchException {
        for (String start : starts) {
            for (String prefix : prefixes) {
                if (start.startsWith(prefix)) {
                    return instant(start.substring(prefix.length()));
                }
            }
        }
        throw new RefusedSearchException(
                400, "required", "Give start twice: from when on with ge, and until when with le.");
    }

    private static Instant instant(String text) throws RefusedSearchException {
        try {
            // a plus sign in an address is read as a blank
            String time = text.replace(' ', '+');
            Instant instant = time.contains("T")
                    ? OffsetDateTime.parse(time).toInstant()
                    : LondonTime.instantOf(LocalDate.parse(time).atStartOfDay());
            if (instant.isBefore(Instant.parse("2000-01-01T00:00:00Z"))
                    || instant.isAfter(Instant.parse("2200-01-01T00:00:00Z"))) {
                throw new RefusedSearchException(400, "value", "The times of start lie too far away.");
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw new RefusedSearchException(
                    400, "value", "A time of start is written like 2026-11-23T09:00:00Z or 2026-11-23.");
        }
    }

    private static int number(Map<String, String[]> asked, String name, int usual, int least)
            throws RefusedSearchException {
        List<String> said = all(asked, name);
        if (said.isEmpty()) {
            return usual;
        }
        if (!said.get(0).matches("[0-9]{1,6}") || Integer.parseInt(said.get(0)) < least) {
            throw new RefusedSearchException(400, "value", name + " is a number from " + least + " on.");
        }
        return Integer.parseInt(said.get(0));
    }

    private static Set<String> included(Map<String, String[]> asked) {
        return Set.copyOf(all(asked, "_include").stream()
                .map(include -> include.replaceFirst("^Schedule:actor:.*", "Schedule:actor"))
                .collect(Collectors.toSet()));
    }

    private static List<String> all(Map<String, String[]> asked, String name) {
        return Arrays.asList(asked.getOrDefault(name, new String[0]));
    }

    /** The address of the search without the number of the page, in order, for links to other pages. */
    private static String link(Map<String, String[]> asked, String address, int count) {
        StringBuilder link =
                new StringBuilder(address).append("?status=free&_count=").append(count);
        all(asked, "start").stream()
                .filter(start -> start.matches("[a-z]{2}[0-9TZ:.+ -]{10,40}"))
                .forEach(start ->
                        link.append("&start=").append(start.replace(" ", "%2B").replace("+", "%2B")));
        included(asked).stream()
                .filter(include -> include.matches("[A-Za-z]+:[A-Za-z]+"))
                .sorted()
                .forEach(include -> link.append("&_include=").append(include));
        return link.append("&_page=").toString();
    }

    private static Bundle bundle(Page<SlotView> page, Set<String> included, String link, int number) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET);
        bundle.setTotal(Math.toIntExact(page.getTotalElements()));
        bundle.addLink().setRelation("self").setUrl(link + number);
        if (page.hasNext()) {
            bundle.addLink().setRelation("next").setUrl(link + (number + 1));
        }
        page.forEach(slot -> add(bundle, slot(slot), SearchEntryMode.MATCH));
        if (included.contains("Slot:schedule")) {
            Map<String, SlotView> practices = new TreeMap<>();
            page.forEach(slot -> practices.putIfAbsent(slot.providerCode(), slot));
            practices.values().forEach(slot -> add(bundle, schedule(slot), SearchEntryMode.INCLUDE));
            if (included.contains("Schedule:actor")) {
                practices.values().forEach(slot -> add(bundle, service(slot), SearchEntryMode.INCLUDE));
            }
        }
        return bundle;
    }

    private static void add(Bundle bundle, Resource resource, SearchEntryMode mode) {
        bundle.addEntry().setResource(resource).getSearch().setMode(mode);
    }

    private static Slot slot(SlotView view) {
        Slot slot = new Slot();
        slot.setId("Slot/" + view.id().value());
        slot.setSchedule(new Reference("Schedule/" + view.providerCode()));
        slot.setStatus(Slot.SlotStatus.FREE);
        slot.setStart(Date.from(view.startsAt()));
        slot.setEnd(Date.from(view.startsAt().plus(Duration.ofMinutes(view.minutes()))));
        slot.addServiceCategory(new CodeableConcept().setText("Urgent dental care"));
        return slot;
    }

    private static Schedule schedule(SlotView view) {
        Schedule schedule = new Schedule();
        schedule.setId("Schedule/" + view.providerCode());
        schedule.addActor(new Reference("HealthcareService/" + view.providerCode()));
        return schedule;
    }

    private static HealthcareService service(SlotView view) {
        HealthcareService service = new HealthcareService();
        service.setId("HealthcareService/" + view.providerCode());
        service.setName(view.providerName());
        return service;
    }

    /** The search cannot be answered. */
    static class RefusedSearchException extends Exception {

        private final int status;
        private final String code;

        RefusedSearchException(int status, String code, String sentence) {
            super(sentence);
            this.status = status;
            this.code = code;
        }

        int status() {
            return status;
        }

        String code() {
            return code;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
