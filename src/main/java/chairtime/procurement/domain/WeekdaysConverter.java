package chairtime.procurement.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week in one column, Monday first. */
@Converter
class WeekdaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(day -> !day.isBlank())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
