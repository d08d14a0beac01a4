package chairtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.shell.demo.DemoDatabase;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.OneDatabase;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ChairtimeTest
@OneDatabase
class AccessMatrixTest {

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
    JdbcTemplate jdbc;

    @Autowired
    DemoDatabase demo;

    @Test
    void everyScreenHasARowAndItsAnnotationsSayTheSame() {
        Map<String, Class<? extends Component>> views = views();

        assertThat(views.keySet())
                .isEqualTo(Stream.concat(Matrix.views().keySet().stream(), Matrix.OPEN_VIEWS.stream())
                        .collect(Collectors.toSet()));
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        Matrix.views().forEach((template, expected) -> {
            Class<?> view = views.get(template);
            Set<Role> allowed = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                Principal somebody = role::name;
                if (checker.hasAccess(view, somebody, name -> name.equals(role.name()))) {
                    allowed.add(role);
                }
            }
            assertThat(allowed).as(template).isEqualTo(expected);
            assertThat(checker.hasAccess(view, null, name -> false))
                    .as(template + " without sign-in")
                    .isFalse();
        });
    }

    @Test
    void everyRoleReachesTheScreensOfItsRowsAndNoOther() {
        demo.fill();
        Matrix.accounts().forEach((role, username) -> {
            SignedInUser user = demo.user(username);
            screens.openFor(spring, user);
            Set<String> reached = Matrix.views().keySet().stream()
                    .filter(template -> reaches(address(template)))
                    .collect(Collectors.toSet());
            assertThat(reached).as(role.name()).isEqualTo(rowsOf(role, Matrix.views()));
        });
    }

    @Test
    void theOperatorReachesAccountsAndFailedJobsAndNoDataOfAnyCommissioner() {
        demo.fill();
        screens.openFor(spring, demo.user("operator"));

        assertThat(Matrix.views().keySet().stream().filter(template -> reaches(address(template))))
                .containsExactlyInAnyOrderElementsOf(Matrix.VIEWS_OF_OPERATOR);
        screens.go("");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .contains("Accounts", "Failed jobs", "Operator of this installation")
                .doesNotContain("Delivery", "Approval limits", "A part of this page is missing");
        TestRestTemplate signedIn = http.withBasicAuth("operator", DemoDatabase.PASSWORD);
        assertThat(Matrix.operations().keySet().stream()
                        .filter(operation -> answer(signedIn, operation).value() != 403))
                .containsExactlyInAnyOrderElementsOf(Matrix.OPERATIONS_OF_OPERATOR);
    }

    @Test
    void everyOperationHasARow() {
        assertThat(operations("/api/")).isEqualTo(Matrix.operations().keySet());
        assertThat(operations("/fhir/")).isEqualTo(Matrix.operationsOfSenders().keySet());
    }

    @Test
    void everyRoleReachesTheOperationsOfItsRowsAndNobodyAnyWithoutSignIn() {
        demo.fill();
        for (String operation : Matrix.operations().keySet()) {
            assertThat(answer(http, operation).value())
                    .as(operation + " without sign-in")
                    .isEqualTo(401);
        }
        Matrix.accounts().forEach((role, username) -> {
            TestRestTemplate signedIn = http.withBasicAuth(username, DemoDatabase.PASSWORD);
            Set<String> reached = Matrix.operations().keySet().stream()
                    .filter(operation -> answer(signedIn, operation).value() != 403)
                    .collect(Collectors.toSet());
            assertThat(reached).as(role.name()).isEqualTo(rowsOf(role, Matrix.operations()));
        });
    }

    private Map<String, Class<? extends Component>> views() {
        Map<String, Class<? extends Component>> found = new TreeMap<>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes()
                .forEach(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream())
                        .forEach(address -> found.put(template(address), route.getNavigationTarget())));
        return found;
    }

    private static String template(RouteBaseData<?> route) {
        return route.getTemplate().replaceAll("\\([^)]*\\)", "");
    }

    private Set<String> operations(String under) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(under))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toSet());
    }

    private boolean reaches(String address) {
        screens.go(address);
        Object shown =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
        return !(shown instanceof HasErrorParameter<?>);
    }

    private String address(String template) {
        CallId call = template.endsWith("edit") ? demo.call(CallStatus.DRAFT) : callFor(template);
        String contract = demo.user("provider1").organisation().code().substring(1);
        return template.replace(":commissioner", "ZNV")
                .replace(":number", contract)
                .replace(":month", FigureQueryRows.claimedMonth(jdbc, contract))
                .replace("queries/:id", "queries/" + FigureQueryRows.query(jdbc, contract))
                .replace(":code", "P" + contract)
                .replace("/:id?", "")
                .replace("claims/:id", "claims/" + claims())
                .replace("imports/:id", "imports/" + number("SELECT MIN(id) FROM activity_import"))
                .replace(
                        "needs/:id/edit",
                        "needs/" + number("SELECT MIN(id) FROM procurement_need WHERE status = 'RAISED'") + "/edit")
                .replace("reviews/mid-year/:id", "reviews/mid-year/" + ReviewRows.midYearReview(jdbc, contract))
                .replace("reviews/year-end/:id", "reviews/year-end/" + ReviewRows.yearEnd(jdbc, contract))
                .replace("reviews/runs/:id", "reviews/runs/" + ReviewRows.run(jdbc, contract))
                .replace("referrals/:id", "referrals/" + referral())
                .replace("appointments/:id", "appointments/" + appointment())
                .replace("needs/:id", "needs/" + number("SELECT MIN(id) FROM procurement_need"))
                .replace(
                        ":callId",
                        String.valueOf(demo.call(CallStatus.PUBLISHED).value()))
                .replace("calls/:id", "calls/" + call.value());
    }

    /** A file of claims of the demonstration's commissioner. */
    private long claims() {
        jdbc.update("INSERT IGNORE INTO activity_claim_import (id, commissioner_code, file_name, file_bytes, sha256,"
                + " state, step, done_share, rows_read, rows_stored, rows_rejected, rows_repeated, units, pounds, sent_at,"
                + " sent_by, sent_by_name) VALUES (1, 'ZNV', 'claims.csv', 1, '', 'CURRENT', '', 1, 1, 1, 0, 0, 1, 0,"
                + " UTC_TIMESTAMP(), 1, 'Somebody')");
        return 1;
    }

    private long referral() {
        return number("SELECT MIN(id) FROM allocation_referral");
    }

    /** The patient who has an appointment at the first provider. */
    private long appointment() {
        return number("SELECT MIN(referral_id) FROM allocation_offer WHERE state = 'BOOKED'");
    }

    private CallId callFor(String template) {
        return demo.call(
                switch (template) {
                    case "calls/:id/score" -> CallStatus.OPENED;
                    case "calls/:id/approve" -> CallStatus.AWARD_PROPOSED;
                    case "calls/:id/no-bids" -> CallStatus.NO_BIDS;
                    case "calls/:id/award" -> CallStatus.OPENED;
                    default -> CallStatus.PUBLISHED;
                });
    }

    private HttpStatusCode answer(TestRestTemplate client, String operation) {
        String[] parts = operation.split(" ");
        long id = parts[1].contains("imports")
                ? number("SELECT MIN(id) FROM activity_import")
                : parts[1].contains("/bids/")
                        ? number("SELECT MIN(id) FROM procurement_bid")
                        : demo.call(CallStatus.PUBLISHED).value();
        String address = parts[1].replace("{id}", String.valueOf(id))
                + (parts[1].endsWith("/delivery") ? "?commissioner=ZNV&month=2023-08" : "");
        return client.exchange(address, HttpMethod.valueOf(parts[0]), body(parts[0]), String.class)
                .getStatusCode();
    }

    private static @Nullable HttpEntity<?> body(String method) {
        if (!method.equals("POST")) {
            return null;
        }
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("not a contractor month".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "nothing.csv";
            }
        });
        return new HttpEntity<>(parts);
    }

    private long number(String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }

    private static Set<String> rowsOf(Role role, Map<String, Set<Role>> matrix) {
        return matrix.entrySet().stream()
                .filter(row -> row.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
