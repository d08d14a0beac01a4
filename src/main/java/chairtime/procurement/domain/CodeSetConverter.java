package chairtime.procurement.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of codes in one column, in order, so that equal sets are equal text. */
@Converter
class CodeSetConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).filter(code -> !code.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
