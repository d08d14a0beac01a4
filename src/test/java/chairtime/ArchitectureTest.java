package chairtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** How the house is built: a newcomer who goes wrong is told here, and why. */
@AnalyzeClasses(packages = "chairtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> WORK_WITHOUT_A_USER = Set.of("audit", "notification", "workflow", "platform");

    private static final DescribedPredicate<JavaClass> MODULE_ROOT = describe(
            "are in the root of a module", type -> type.getPackageName().matches("chairtime\\.[a-z]+"));

    /** Live tells whoever listens that something changed; it knows no screen. */
    private static final DescribedPredicate<JavaClass> NOT_THE_ANNOUNCEMENT =
            describe("are not Live", type -> !type.getName().equals("chairtime.platform.ui.Live"));

    private static final DescribedPredicate<JavaClass> ENTITY = describe("is an entity", ArchitectureTest::isEntity);

    private static final DescribedPredicate<JavaCall<?>> TIME_NOT_FROM_THE_CLOCK =
            describe("time that no test can set", ArchitectureTest::readsTheSystemsTime);

    @Test
    void modulesUseOnlyTheNeighboursTheyDeclare() {
        ApplicationModules.of(ChairtimeApplication.class).verify();
    }

    @Test
    void everyModuleDeclaresItsNeighbours() {
        assertThat(ApplicationModules.of(ChairtimeApplication.class).stream())
                .isNotEmpty()
                .allSatisfy(
                        module -> assertThat(declares(module.getBasePackage().getName()))
                                .as(module.getIdentifier() + " has @ApplicationModule in its package-info")
                                .isTrue());
    }

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("chairtime.platform.TimeConfiguration")
            .should()
            .callMethodWhere(describe("time that no test can set", TIME_NOT_FROM_THE_CLOCK::test))
            .orShould()
            .callConstructorWhere(describe("time that no test can set", TIME_NOT_FROM_THE_CLOCK::test))
            .because("time comes from the injected Clock, so that tests set it");

    @ArchTest
    static final ArchRule THE_ENGINE_STAYS_BEHIND_FACADES = noClasses()
            .that()
            .resideOutsideOfPackages("chairtime..process..", "chairtime.workflow..", "chairtime.worklist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine can be exchanged only while it is known in one room per module");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NEITHER_DOMAIN_NOR_PROCESS = noClasses()
            .that()
            .resideInAPackage("chairtime..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "chairtime..domain..",
                            "chairtime..process..",
                            "chairtime..integration..",
                            "org.camunda..",
                            "jakarta.persistence..",
                            "org.springframework.data.jpa..",
                            "org.springframework.data.repository..",
                            "org.springframework.jdbc..")
                    .or(ENTITY))
            .because("a screen asks the module's services and gets records");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_SEE_OTHER_SCREENS_THAN_THEIR_NAVIGATION = classes()
            .that()
            .resideInAPackage("chairtime..ui..")
            .and()
            .resideOutsideOfPackages("chairtime.platform.ui..")
            .and()
            .areTopLevelClasses()
            .and(describe("are not a *Navigation or *TaskForm", type -> !type.getSimpleName()
                    .matches("\\w+(Navigation|TaskForm)|package-info")))
            .should()
            .notBePublic()
            .because("other modules reach a module's screens through its one *Navigation");

    @ArchTest
    static final ArchRule ROUTES_LIVE_IN_UI = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAPackage("chairtime..ui..")
            .orShould()
            .resideInAPackage("chairtime.shell..");

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NOBODY_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("chairtime..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "chairtime..ui..",
                            "chairtime..process..",
                            "chairtime..integration..",
                            "com.vaadin..",
                            "org.camunda..")
                    .and(NOT_THE_ANNOUNCEMENT));

    @ArchTest
    static final ArchRule PROCESSES_KNOW_NO_SCREEN = noClasses()
            .that()
            .resideInAPackage("chairtime..process..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("chairtime..ui..", "com.vaadin..").and(NOT_THE_ANNOUNCEMENT));

    @ArchTest
    static final ArchRule ENTITIES_NEVER_LEAVE_THEIR_MODULE = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(MODULE_ROOT)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(SignatureRules.mention(ENTITY))
            .because("a module speaks through records");

    @ArchTest
    static final ArchRule ENTITIES_OWN_THEIR_CHANGES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("chairtime..domain..")
            .should()
            .bePublic()
            .andShould()
            .haveNameMatching("set[A-Z].*")
            .because("a change of state has a name and a check");

    @ArchTest
    static final ArchRule SERVICES_SAY_WHO_MAY_CALL_THEM = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe("are services for people", ArchitectureTest::servesPeople))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class)
            .because("rights are checked at the service; a screen only hides")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule IDS_ARE_TYPED = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(MODULE_ROOT)
            .should(SignatureRules.takeTypedIds())
            .because("two numbers are easily exchanged, a CallId and a BidId are not");

    @ArchTest
    static final ArchRule RECORDS_CARRY_TYPED_IDS =
            fields().that().areDeclaredInClassesThat(MODULE_ROOT).should(SignatureRules.beTypedIds());

    @ArchTest
    static final ArchRule BEANS_ARE_BUILT_BY_THEIR_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule FORMS_TAKE_CALLBACKS = noClasses()
            .that()
            .resideInAPackage("chairtime..ui..")
            .and()
            .haveSimpleNameEndingWith("Form")
            .should()
            .beMetaAnnotatedWith(Component.class)
            .because("a form takes a record and callbacks, and is tested with lambdas");

    @ArchTest
    static final ArchRule ENTITIES_ARE_BUILT_BY_FACTORIES = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(SignatureRules.hideTheEmptyConstructor())
            .because("an entity is created complete");

    private static boolean servesPeople(JavaClass type) {
        return type.isAnnotatedWith(Service.class)
                && MODULE_ROOT.test(type)
                && !WORK_WITHOUT_A_USER.contains(moduleOf(type))
                && !type.getSimpleName().endsWith("Steps");
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static boolean readsTheSystemsTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        String method = owner.getName() + "." + call.getName();
        boolean ofJavaTime = owner.getPackageName().equals("java.time");
        return ofJavaTime
                        && call.getName().equals("now")
                        && parameters.stream().noneMatch(type -> type.getName().equals("java.time.Clock"))
                || ofJavaTime
                        && owner.getSimpleName().equals("Clock")
                        && call.getName().startsWith("system")
                || method.equals("java.lang.System.currentTimeMillis")
                || method.equals("java.util.Calendar.getInstance")
                || method.equals("java.util.Date.<init>") && parameters.isEmpty();
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    private static boolean declares(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
