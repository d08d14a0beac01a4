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
import java.util.stream.Collectors;

/** Sets of a referral in one column each, in the order of the enum. */
final class ReferralSets {

    private ReferralSets() {}

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
            return Arrays.stream(column.split(","))
                    .filter(value -> !value.isBlank())
                    .map(value -> Enum.valueOf(type, value))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Converter
    static class Symptoms extends Of<Symptom> {
        Symptoms() {
            super(Symptom.class);
        }
    }

    @Converter
    static class RedFlags extends Of<RedFlag> {
        RedFlags() {
            super(RedFlag.class);
        }
    }

    @Converter
    static class AccessNeeds extends Of<AccessNeed> {
        AccessNeeds() {
            super(AccessNeed.class);
        }
    }

    @Converter
    static class Groups extends Of<PatientGroup> {
        Groups() {
            super(PatientGroup.class);
        }
    }

    @Converter
    static class Roles extends Of<Role> {
        Roles() {
            super(Role.class);
        }
    }
}
