package chairtime.allocation.integration;

import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.Nullable;

/** Goes on reading whatever is wrong and tells the sender; never repeats names or values. */
class ParserFindings extends ErrorHandlerAdapter {

    private final Findings findings;

    ParserFindings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String name) {
        findings.warning("structure", "An element is not one of FHIR R4 and was passed over.", null);
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String name) {
        unknownElement(location, name);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String name) {
        findings.warning("structure", "An element is there more than once; the last was read.", null);
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String name,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        findings.warning("structure", "An element has another type of JSON than in FHIR.", null);
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String why) {
        findings.warning("value", "A value is not of its FHIR type and was passed over.", null);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        findings.warning("structure", "An extension has both a value and extensions.", null);
    }
}
