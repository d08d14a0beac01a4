package chairtime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import java.util.Set;

/** Conditions on what methods, fields and constructors mention. */
final class SignatureRules {

    private static final Set<String> BARE =
            Set.of("long", "int", "java.lang.Long", "java.lang.Integer", "java.util.UUID", "java.lang.String");

    private SignatureRules() {}

    /** Such a type is a parameter, the result, or an argument of their generic types. */
    static ArchCondition<JavaMethod> mention(DescribedPredicate<JavaClass> type) {
        return new ArchCondition<>("mention a type that " + type.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions =
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(type)
                                || method.getParameterTypes().stream()
                                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                                        .anyMatch(type);
                events.add(new SimpleConditionEvent(method, mentions, method.getDescription() + " mentions one"));
            }
        };
    }

    /** No parameter named as an id is a bare number or text. */
    static ArchCondition<JavaMethod> takeTypedIds() {
        return new ArchCondition<>("take typed ids") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (Parameter each : method.reflect().getParameters()) {
                    if (isBareId(each.getName(), each.getType().getName())) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getDescription() + " takes the bare id " + each.getName()));
                    }
                }
            }
        };
    }

    /** A field named as an id is not a bare number or text. */
    static ArchCondition<JavaField> beTypedIds() {
        return new ArchCondition<>("be typed when they are ids") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(JavaModifier.STATIC)
                        && isBareId(field.getName(), field.getRawType().getName())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is a bare id"));
                }
            }
        };
    }

    /** The constructor without parameters is for the mapper only. */
    static ArchCondition<JavaClass> hideTheEmptyConstructor() {
        return new ArchCondition<>("hide the constructor without parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor each : type.getConstructors()) {
                    if (each.getParameters().isEmpty() && each.getModifiers().contains(JavaModifier.PUBLIC)) {
                        events.add(SimpleConditionEvent.violated(type, each.getDescription() + " is public"));
                    }
                }
            }
        };
    }

    // an entry of the audit record points to anything: its subject's id is text
    private static boolean isBareId(String name, String type) {
        return (name.equals("id") || name.endsWith("Id")) && !name.equals("subjectId") && BARE.contains(type);
    }
}
