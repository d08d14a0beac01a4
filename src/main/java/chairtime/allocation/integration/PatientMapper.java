package chairtime.allocation.integration;

import chairtime.allocation.PatientDetails;
import chairtime.allocation.Postcodes;
import chairtime.allocation.SentPatient;
import chairtime.allocation.integration.BundleIndex.Entry;
import chairtime.platform.NhsNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Reads who the patient is. Identifiers are taken as they are or not at all. */
final class PatientMapper {

    private static final int OLDEST_YEARS = 130;

    private final Entry<Patient> entry;
    private final Patient patient;
    private final Findings findings;
    private final LocalDate today;
    private final List<String> remarks = new ArrayList<>();

    PatientMapper(Entry<Patient> entry, Findings findings, LocalDate today) {
        this.entry = entry;
        this.patient = entry.resource();
        this.findings = findings;
        this.today = today;
    }

    /** What could not be kept in a field of its own, in words for a person. */
    List<String> remarks() {
        return remarks;
    }

    SentPatient read() {
        Identifier number = nhsNumber();
        NhsNumber parsed = number == null ? null : parsed(number);
        Address address = address();
        String postcode = address == null ? "" : postcode(address);
        Telecoms telecoms = new Telecoms(patient);
        String email = telecoms.email();
        if (!email.isEmpty() && email.indexOf('@') <= 0) {
            findings.warning("value", "An e-mail address without an @ was passed over.", path("telecom"));
            email = "";
        }
        return new SentPatient(
                familyName(),
                givenNames(),
                birthDate(),
                parsed,
                parsed != null && isVerified(number),
                telecoms.phones(),
                email,
                address == null ? "" : lines(address),
                postcode);
    }

    private String familyName() {
        HumanName name = name();
        String family = name == null ? "" : Texts.line(name.getFamily());
        if (name != null && family.isEmpty() && name.hasText()) {
            family = Texts.line(name.getText());
            findings.warning("required", "The family name is not given apart; the whole name was taken.", path("name"));
        }
        return fitting(family, "name[0].family");
    }

    private String givenNames() {
        HumanName name = name();
        return name == null
                ? ""
                : fitting(
                        name.getGiven().stream()
                                .map(StringType::getValue)
                                .map(Texts::line)
                                .collect(Collectors.joining(" ")),
                        "name[0].given");
    }

    private @Nullable HumanName name() {
        return Stream.concat(
                        patient.getName().stream().filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL),
                        patient.getName().stream()
                                .filter(name -> name.getUse() != HumanName.NameUse.OLD
                                        && name.getUse() != HumanName.NameUse.MAIDEN))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate birthDate() {
        DateType date = patient.getBirthDateElement();
        if (date.getValue() == null) {
            return null;
        }
        if (date.getPrecision() != ca.uhn.fhir.model.api.TemporalPrecisionEnum.DAY) {
            findings.error("value", "Give day, month and year of birth.", path("birthDate"));
            return null;
        }
        LocalDate born = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
        if (born.isAfter(today)) {
            findings.error("value", "The date of birth lies in the future.", path("birthDate"));
        } else if (!born.isAfter(today.minusYears(OLDEST_YEARS))) {
            findings.error("value", "The date of birth lies more than 130 years back.", path("birthDate"));
        }
        return born;
    }

    private @Nullable Identifier nhsNumber() {
        List<Identifier> numbers = patient.getIdentifier().stream()
                .filter(identifier -> Codes.isOf(identifier.getSystem(), "/id/nhs-number"))
                .filter(Identifier::hasValue)
                .toList();
        Set<String> different = numbers.stream().map(Identifier::getValue).collect(Collectors.toSet());
        if (different.size() > 1) {
            findings.warning("multiple-matches", "There are several NHS numbers; none was taken.", path("identifier"));
            remarks.add("The message gave several NHS numbers: " + join(different) + ". None was taken.");
            return null;
        }
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    private @Nullable NhsNumber parsed(Identifier identifier) {
        try {
            return NhsNumber.parse(identifier.getValue());
        } catch (IllegalArgumentException notWellFormed) {
            findings.warning(
                    "value",
                    "The NHS number is not well-formed and was not taken; send a change when the right one is known.",
                    path("identifier"));
            remarks.add("The message gave an NHS number that cannot be right: "
                    + Texts.beginning(Texts.line(identifier.getValue()), 40) + ".");
            return null;
        }
    }

    private static boolean isVerified(@Nullable Identifier identifier) {
        return identifier != null
                && identifier.getExtension().stream()
                        .filter(extension -> extension.getUrl() != null
                                && extension.getUrl().endsWith("NHSNumberVerificationStatus"))
                        .map(Extension::getValue)
                        .filter(CodeableConcept.class::isInstance)
                        .map(CodeableConcept.class::cast)
                        .flatMap(concept -> concept.getCoding().stream())
                        .map(Coding::getCode)
                        .anyMatch(code -> "number-present-and-verified".equals(code) || "01".equals(code));
    }

    private @Nullable Address address() {
        return patient.getAddress().stream()
                .filter(address -> address.getUse() != Address.AddressUse.OLD)
                .findFirst()
                .orElse(null);
    }

    private String lines(Address address) {
        Set<String> lines = new LinkedHashSet<>();
        address.getLine().forEach(line -> lines.add(Texts.line(line.getValue())));
        lines.add(Texts.line(address.getCity()));
        lines.add(Texts.line(address.getDistrict()));
        lines.remove("");
        String joined = lines.isEmpty() ? Texts.line(address.getText()) : String.join(", ", lines);
        if (joined.length() > PatientDetails.LINE_MAX_LENGTH) {
            findings.warning("too-long", "The address was shortened to 200 characters.", path("address"));
        }
        return Texts.beginning(joined, PatientDetails.LINE_MAX_LENGTH);
    }

    private String postcode(Address address) {
        String written = Texts.line(address.getPostalCode());
        String postcode = Postcodes.tidy(written);
        if (!postcode.isEmpty() && !Postcodes.isPostcode(postcode)) {
            findings.warning("value", "The postcode is not written as one and was not taken.", path("address"));
            remarks.add("The message gave a postcode that cannot be right: " + Texts.beginning(written, 40) + ".");
            return "";
        }
        return postcode;
    }

    private String fitting(String line, String element) {
        if (line.length() > PatientDetails.LINE_MAX_LENGTH) {
            findings.error("too-long", "Shorten the name to 200 characters.", path(element));
        }
        return line;
    }

    private static String join(Set<String> values) {
        return Texts.beginning(Texts.line(String.join(", ", values)), 100);
    }

    private String path(String element) {
        return entry.path() + "." + element;
    }
}
