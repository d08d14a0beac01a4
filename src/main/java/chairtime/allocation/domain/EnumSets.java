package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.procurement.PatientGroup;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets in one column, in order, so that equal sets are equal text. */
final class EnumSets {

    private EnumSets() {}

    static <T extends Enum<T>> String text(Set<T> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <T> Set<T> of(String column, Function<String, T> value) {
        return column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",")).map(value).collect(Collectors.toUnmodifiableSet());
    }

    /** Facts about access. */
    @Converter
    static class OfAccess implements AttributeConverter<Set<AccessNeed>, String> {

        @Override
        public String convertToDatabaseColumn(Set<AccessNeed> values) {
            return text(values);
        }

        @Override
        public Set<AccessNeed> convertToEntityAttribute(String column) {
            return of(column, AccessNeed::valueOf);
        }
    }

    /** Groups of patients. */
    @Converter
    static class OfGroups implements AttributeConverter<Set<PatientGroup>, String> {

        @Override
        public String convertToDatabaseColumn(Set<PatientGroup> values) {
            return text(values);
        }

        @Override
        public Set<PatientGroup> convertToEntityAttribute(String column) {
            return of(column, PatientGroup::valueOf);
        }
    }

    /** Codes of languages. */
    @Converter
    static class OfCodes implements AttributeConverter<Set<String>, String> {

        @Override
        public String convertToDatabaseColumn(Set<String> values) {
            return String.join(",", new TreeSet<>(values));
        }

        @Override
        public Set<String> convertToEntityAttribute(String column) {
            return of(column, Function.identity());
        }
    }
}
