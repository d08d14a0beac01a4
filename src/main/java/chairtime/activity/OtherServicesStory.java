package chairtime.activity;

import chairtime.activity.domain.TermsOfYear;
import chairtime.activity.domain.YearBook;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a contract's year is for beside general dentistry, and what is missing of sedation and visits at home. */
@Component
class OtherServicesStory {

    private static final String RULE = "Under the whole target the missing courses are recovered at the service's own"
            + " rate; nothing above it is carried. They are no part of the contract's UDA.";

    private final ServiceResults results;

    OtherServicesStory(ServiceResults results) {
        this.results = results;
    }

    /** The figures; none for a contract of general dentistry alone. */
    List<ExplainedFigure> tell(YearBook book, Map<Long, String> recorders, String soFar) {
        List<ExplainedFigure> told = new ArrayList<>();
        for (ServiceLine line : ServiceLine.values()) {
            TermsOfYear terms = book.recorded(line);
            if (line != ServiceLine.GENERAL && terms.any()) {
                told.add(new ExplainedFigure(
                        YearFigure.OTHER_SERVICE,
                        line.label() + " (" + line.unit() + ")",
                        terms.target(),
                        terms.value(),
                        null,
                        "Kept apart: it is no part of the contract's UDA.",
                        RowsBehind.of(terms, recorders)));
            }
        }
        String number = book.contract().number();
        results.of(List.of(number), book.year())
                .getOrDefault(number, List.of())
                .forEach(result -> told.addAll(judged(result, soFar)));
        return told;
    }

    private static List<ExplainedFigure> judged(ServiceResult result, String soFar) {
        String service = result.line().label();
        Integer given = result.given();
        String rule = given == null ? result.inWords() + " Import the year's claims." : RULE;
        List<SourceRow> rows = List.of(
                new SourceRow(service + " to give (courses)", result.target(), result.value(), "Terms of the year"),
                new SourceRow(service + " given (courses)", courses(given), null, "Claims that hold"));
        return List.of(
                new ExplainedFigure(
                        YearFigure.OTHER_SERVICE_GIVEN,
                        service + " given (courses)",
                        courses(given),
                        null,
                        null,
                        rule,
                        rows),
                new ExplainedFigure(
                        YearFigure.OTHER_SERVICE_RECOVERY,
                        "To recover for " + service.substring(0, 1).toLowerCase(Locale.ROOT) + service.substring(1)
                                + soFar,
                        null,
                        given == null ? null : result.recovery(),
                        null,
                        rule,
                        rows));
    }

    private static @Nullable Uda courses(@Nullable Integer count) {
        return count == null ? null : new Uda(BigDecimal.valueOf(count));
    }
}
