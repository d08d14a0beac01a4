package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.RedFlag;
import chairtime.allocation.Symptom;
import chairtime.procurement.PatientGroup;
import chairtime.security.Role;
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

    private static <T> Set<T> of(String column, Function<String, T> value) {
        return column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",")).map(value).collect(Collectors.toUnmodifiableSet());
    }

    private abstract static class Of<T extends Enum<T>> implements AttributeConverter<Set<T>, String> {

        private final Class<T> type;

        Of(Class<T> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(Set<T> values) {
            return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<T> convertToEntityAttribute(String column) {
            return of(column, name -> Enum.valueOf(type, name));
        }
    }

    /** Facts about access. */
    @Converter
    static class OfAccess extends Of<AccessNeed> {
        OfAccess() {
            super(AccessNeed.class);
        }
    }

    /** Groups of patients. */
    @Converter
    static class OfGroups extends Of<PatientGroup> {
        OfGroups() {
            super(PatientGroup.class);
        }
    }

    /** Complaints. */
    @Converter
    static class OfSymptoms extends Of<Symptom> {
        OfSymptoms() {
            super(Symptom.class);
        }
    }

    /** Signs of danger. */
    @Converter
    static class OfRedFlags extends Of<RedFlag> {
        OfRedFlags() {
            super(RedFlag.class);
        }
    }

    /** Roles of those who are told. */
    @Converter
    static class OfRoles extends Of<Role> {
        OfRoles() {
            super(Role.class);
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
