package chairtime.allocation.integration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** Codes of FHIR, read without regard to http or https, capital letters and slashes at the end. */
final class Codes {

    private Codes() {}

    /** Whether the system is the one whose address ends like that. */
    static boolean isOf(@Nullable String system, String ending) {
        return system != null
                && system.toLowerCase(Locale.ROOT).replaceAll("/+$", "").endsWith(ending);
    }

    /** All codings that have a code. */
    static Stream<Coding> codings(List<CodeableConcept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(Coding::hasCode);
    }

    /** In words: the text, or what the codes are called; empty when there is neither. */
    static String words(CodeableConcept concept) {
        if (concept.hasText()) {
            return Texts.lines(concept.getText());
        }
        return concept.getCoding().stream()
                .map(coding -> Texts.line((coding.hasCode() ? coding.getCode() : "") + " "
                        + (coding.hasDisplay() ? coding.getDisplay() : "")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
