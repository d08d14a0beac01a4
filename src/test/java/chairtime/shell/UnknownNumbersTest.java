package chairtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address with a number that nothing has leads to a page, or an answer, that says so. */
@ChairtimeTest
class UnknownNumbersTest {

    private static final String NUMBER = ":[A-Za-z]+\\??(\\([^)]*\\))?";

    private static final String MISSING = "MissingRecordView";

    /** The list stands where what was opened in it is gone. */
    private static final Map<String, String> WITHOUT_NUMBER = Map.of("tasks/:id?([0-9]{1,18})", "TasksView");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ServletContext servletContext;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "999999999999999999", "9223372036854775808", "99999999999999999999", "000000000000000000001"
            })
    void pagesSayThatThereIsNothing(String number) {
        Map<Role, SignedInUser> users = oneOfEachRole();
        for (RouteBaseData<?> route : routesWithNumbers()) {
            String address = route.getTemplate().replaceAll(NUMBER, number);
            screens.openFor(spring, users.get(reader(route)));
            if (!isAddressOfAPage(address)) {
                continue;
            }

            screens.go(address);

            assertThat(shown()).as(address).isEqualTo(WITHOUT_NUMBER.getOrDefault(route.getTemplate(), MISSING));
        }
    }

    @Test
    void theApiSaysThatThereIsNothing() {
        Map<Role, SignedInUser> users = oneOfEachRole();
        for (String template : operationsWithNumbers()) {
            String address = template.replaceAll("\\{[^}]*}", "99999999999999999999");
            for (SignedInUser user : users.values()) {
                HttpStatusCode status = http.withBasicAuth(user.username(), People.PASSWORD)
                        .getForEntity(address, String.class)
                        .getStatusCode();

                assertThat(status.value())
                        .as(user.username() + " at " + address)
                        .isIn(400, 403, 404);
            }
        }
    }

    private List<RouteBaseData<?>> routesWithNumbers() {
        List<RouteBaseData<?>> routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                        .getRegisteredRoutes()
                        .stream()
                        .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                        .filter(route -> route.getTemplate().contains(":"))
                        .collect(Collectors.toList());
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }

    private TreeSet<String> operationsWithNumbers() {
        TreeSet<String> operations = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/") && pattern.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private Map<Role, SignedInUser> oneOfEachRole() {
        return Stream.of(Role.values())
                .collect(Collectors.toMap(
                        Function.identity(), role -> people.register(role.name(), organisation(role), role)));
    }

    /** Where this says no, the browser gets the page of unknown addresses. */
    private static boolean isAddressOfAPage(String address) {
        return UI.getCurrent()
                .getInternals()
                .getRouter()
                .resolveNavigationTarget(new Location(address))
                .isPresent();
    }

    private static Role reader(RouteBaseData<?> route) {
        RolesAllowed readers = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return readers == null ? Role.COMMISSIONER : Role.valueOf(readers.value()[0]);
    }

    private static String shown() {
        Component view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
        return view.getClass().getSimpleName();
    }

    private static Organisation organisation(Role role) {
        return role == Role.PROVIDER ? Organisation.provider("P1000000001") : Organisation.commissioner("QAA");
    }
}
