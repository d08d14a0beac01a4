package chairtime.activity.ui;

import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndView;
import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commissioner's answer to a query of the year end: what counts from now on, of both targets where there are two. */
class YearEndAnswerForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    private final BigDecimalField delivered;
    private final @Nullable IntegerField courses;
    private final TextArea answer;

    /** Takes the answer. */
    interface Send {
        /** @param courses unscheduled courses that count; null where the year has one target */
        void answer(Uda delivered, @Nullable Integer courses, String answer);
    }

    YearEndAnswerForm(YearEndView yearEnd, Send send) {
        YearEndResult.Unscheduled second = yearEnd.result().unscheduled();
        delivered = units(
                "delivered",
                second == null ? "Delivered, from now on" : "Delivered of the routine target, from now on",
                "Leave it as it is where the result stands.");
        delivered.setValue(yearEnd.contract().figures().delivered().units().stripTrailingZeros());
        courses = second == null ? null : courses(second.given());
        answer = text("answer", "Your answer", "Both sides read it. Do not name patients.", TEXT_LENGTH);
        foot(main("Answer and make final", () -> {
            if (check(problems())) {
                attempt(() -> send.answer(
                        new Uda(delivered.getValue()), courses == null ? null : courses.getValue(), answer.getValue()));
            }
        }));
    }

    private IntegerField courses(int now) {
        IntegerField field = new IntegerField("Unscheduled courses given, from now on");
        field.setMin(0);
        field.setValue(now);
        field.addClassName("short-field");
        return keep("courses", field);
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (delivered.isEmpty()) {
            problems.put(delivered, "Write the units, for instance 812.4.");
        }
        if (courses != null && courses.isEmpty()) {
            problems.put(courses, "Write the courses as a whole number, for instance 120.");
        }
        if (answer.getValue().isBlank()) {
            problems.put(answer, "Write this first.");
        }
        return problems;
    }
}
