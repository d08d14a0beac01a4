package chairtime.allocation.integration;

import chairtime.allocation.ContactWindow;
import chairtime.allocation.SentCode;
import chairtime.allocation.integration.BundleIndex.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what is needed, as far as the message codes it; what it says in words stays words. */
final class NeedMapper {

    private static final Pattern DISPOSITION = Pattern.compile("(?i)dx(\\d{1,5})");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(-.*)?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final BundleIndex index;
    private final Entry<ServiceRequest> request;
    private final Findings findings;

    NeedMapper(BundleIndex index, Entry<ServiceRequest> request, Findings findings) {
        this.index = index;
        this.request = request;
        this.findings = findings;
    }

    /** Codes with which the call was closed, each once, such as {@code Dx20}. */
    List<String> dispositions() {
        Set<String> found = new LinkedHashSet<>();
        outcomes()
                .filter(coding -> Codes.isOf(coding.getSystem(), "pathways-dx-codes")
                        || Codes.isOf(coding.getSystem(), "pathways-dx-code"))
                .map(Coding::getCode)
                .forEach(code -> {
                    Matcher written = DISPOSITION.matcher(code.strip());
                    if (written.matches()) {
                        found.add("Dx" + written.group(1));
                    } else {
                        findings.warning("code-invalid", "A disposition code is not written like Dx20.", null);
                    }
                });
        if (found.size() > 1) {
            findings.warning("multiple-matches", "There are several dispositions; the most pressing counts.", null);
        }
        return List.copyOf(found);
    }

    /** Codes that may mean something for the referral, as tables say. */
    List<SentCode> codes() {
        Stream<Coding> observed = index.all(Observation.class).stream()
                .map(Entry::resource)
                .filter(NeedMapper::isPresent)
                .flatMap(observation -> observation.getCode().getCoding().stream());
        Stream<Coding> flagged = index.all(Flag.class).stream()
                .map(Entry::resource)
                .filter(flag -> flag.getStatus() == Flag.FlagStatus.ACTIVE)
                .flatMap(flag -> flag.getCode().getCoding().stream());
        return Stream.of(outcomes(), observed, flagged)
                .flatMap(codings -> codings)
                .filter(coding -> coding.hasCode() && coding.hasSystem())
                .map(coding -> new SentCode(coding.getSystem(), coding.getCode()))
                .filter(code -> code.code().length() <= 40)
                .distinct()
                .limit(200)
                .toList();
    }

    /** A value says how much, or that it is not so; only a finding without one is a finding. */
    private static boolean isPresent(Observation observation) {
        Type value = observation.getValue();
        return (observation.getStatus() == ObservationStatus.FINAL
                        || observation.getStatus() == ObservationStatus.AMENDED)
                && !observation.hasDataAbsentReason()
                && (value == null || value instanceof BooleanType yes && Boolean.TRUE.equals(yes.getValue()));
    }

    private Stream<Coding> outcomes() {
        Stream<CodeableConcept> ofPlans = index.all(CarePlan.class).stream()
                .flatMap(plan -> plan.resource().getActivity().stream())
                .flatMap(activity -> activity.getOutcomeCodeableConcept().stream());
        Stream<CodeableConcept> ofRequest = request.resource().getReasonCode().stream();
        return Stream.concat(ofPlans, ofRequest)
                .flatMap(concept -> concept.getCoding().stream())
                .filter(Coding::hasCode);
    }

    /** The language to interpret; null unless the message says that an interpreter is needed. */
    static @Nullable String interpreterLanguage(Patient patient) {
        boolean needed = patient.getExtension().stream()
                .anyMatch(extension -> extension.getUrl() != null
                        && extension.getUrl().endsWith("/patient-interpreterRequired")
                        && extension.getValue() instanceof BooleanType yes
                        && Boolean.TRUE.equals(yes.getValue()));
        return needed ? language(patient) : null;
    }

    /** The language that the patient prefers, else the first; null when none is given by its two letters. */
    static @Nullable String language(Patient patient) {
        return Stream.concat(
                        patient.getCommunication().stream()
                                .filter(said -> Boolean.TRUE.equals(
                                        said.getPreferredElement().getValue())),
                        patient.getCommunication().stream())
                .flatMap(said -> said.getLanguage().getCoding().stream())
                .filter(Coding::hasCode)
                .map(coding -> LANGUAGE.matcher(coding.getCode().toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(null);
    }

    /** When the patient should be contacted. */
    ContactWindow window() {
        Type occurrence = request.resource().getOccurrence();
        List<@Nullable Date> said = new ArrayList<>();
        if (occurrence instanceof Period period) {
            said.add(period.getStart());
            said.add(period.getEnd());
        } else if (occurrence instanceof DateTimeType time) {
            said.add(time.getValue());
            said.add(null);
        } else {
            return ContactWindow.NONE;
        }
        Instant from = sensible(said.get(0));
        Instant until = sensible(said.get(1));
        if (from != null && until != null && until.isBefore(from)) {
            return lost();
        }
        boolean understood = (from != null || said.get(0) == null) && (until != null || said.get(1) == null);
        return understood ? new ContactWindow(from, until) : lost();
    }

    private ContactWindow lost() {
        findings.warning(
                "value", "The times for contact cannot be right and were passed over.", request.path() + ".occurrence");
        return ContactWindow.NONE;
    }

    private static @Nullable Instant sensible(@Nullable Date date) {
        Instant instant = date == null ? null : date.toInstant();
        return instant == null || instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
    }
}
