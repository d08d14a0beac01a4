package chairtime.procurement.domain;

import chairtime.procurement.PatientGroup;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Patient groups in one column, in the order of the enum. */
@Converter
class PatientGroupsConverter implements AttributeConverter<Set<PatientGroup>, String> {

    @Override
    public String convertToDatabaseColumn(Set<PatientGroup> groups) {
        return groups.stream().sorted().map(PatientGroup::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<PatientGroup> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(group -> !group.isBlank())
                .map(PatientGroup::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
