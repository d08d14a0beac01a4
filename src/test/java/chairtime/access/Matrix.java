package chairtime.access;

import static chairtime.security.Role.ADMIN;
import static chairtime.security.Role.APPROVER;
import static chairtime.security.Role.AUDITOR;
import static chairtime.security.Role.CLINICIAN;
import static chairtime.security.Role.COMMISSIONER;
import static chairtime.security.Role.COORDINATOR;
import static chairtime.security.Role.EVALUATOR;
import static chairtime.security.Role.FINANCE;
import static chairtime.security.Role.PROVIDER;
import static chairtime.security.Role.RECOVERY_LEAD;

import chairtime.security.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is expected, row by row: the address and the roles that reach it. All other roles must not. */
final class Matrix {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> DELIVERY_OF_COMMISSIONERS =
            EnumSet.of(RECOVERY_LEAD, COMMISSIONER, APPROVER, FINANCE, EVALUATOR, AUDITOR, ADMIN);
    private static final Set<Role> FIGURES = EnumSet.of(RECOVERY_LEAD, COMMISSIONER, FINANCE, AUDITOR);
    private static final Set<Role> NEEDS = EnumSet.of(COMMISSIONER, RECOVERY_LEAD, APPROVER, FINANCE, AUDITOR);
    private static final Set<Role> CALLS =
            EnumSet.of(COMMISSIONER, RECOVERY_LEAD, APPROVER, FINANCE, AUDITOR, EVALUATOR);

    private static final Set<Role> REVIEWS = EnumSet.of(RECOVERY_LEAD, COMMISSIONER, FINANCE, AUDITOR);

    private static final Set<Role> REFERRALS = EnumSet.of(COORDINATOR, CLINICIAN);

    private static final Set<Role> WATCHERS = EnumSet.of(COORDINATOR, CLINICIAN, COMMISSIONER, RECOVERY_LEAD, AUDITOR);

    private static final Set<Role> COUNTERS = EnumSet.of(COMMISSIONER, RECOVERY_LEAD, FINANCE, AUDITOR, COORDINATOR);

    /** Screens that need no sign-in. */
    static final Set<String> OPEN_VIEWS = Set.of("login");

    private Matrix() {}

    /** Screens by the template of their address. */
    static Map<String, Set<Role>> views() {
        Map<String, Set<Role>> rows = new LinkedHashMap<>();
        rows.put("", EVERYBODY);
        rows.put("account", EVERYBODY);
        rows.put("letters", EVERYBODY);
        rows.put("tasks/:id?", EVERYBODY);
        rows.put("delivery", DELIVERY_OF_COMMISSIONERS);
        rows.put("delivery/:commissioner", DELIVERY_OF_COMMISSIONERS);
        rows.put("delivery/contracts/:number", with(DELIVERY_OF_COMMISSIONERS, PROVIDER));
        rows.put("delivery/contracts/:number/claims", with(DELIVERY_OF_COMMISSIONERS, PROVIDER));
        rows.put("delivery/mine", EnumSet.of(PROVIDER));
        rows.put("delivery/imports", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("delivery/imports/:id", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("reviews/mid-year", REVIEWS);
        rows.put("reviews/mid-year/:id", with(REVIEWS, PROVIDER));
        rows.put("reviews/mid-year/start", EnumSet.of(RECOVERY_LEAD, COMMISSIONER));
        rows.put("reviews/year-end", REVIEWS);
        rows.put("reviews/year-end/:id", with(REVIEWS, PROVIDER));
        rows.put("reviews/year-end/start", EnumSet.of(RECOVERY_LEAD, COMMISSIONER));
        rows.put("reviews/runs/:id", REVIEWS);
        rows.put("reviews/recoveries", REVIEWS);
        rows.put("reviews/mine", EnumSet.of(PROVIDER));
        rows.put("delivery/rules", EnumSet.of(RECOVERY_LEAD, COMMISSIONER, APPROVER, FINANCE, AUDITOR, ADMIN));
        rows.put("delivery/claims", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("delivery/claims/prices", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("delivery/claims/:id", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("delivery/claims/sums", FIGURES);
        rows.put("delivery/differences", FIGURES);
        rows.put("delivery/differences/:number/:month", FIGURES);
        rows.put("delivery/queries", with(FIGURES, PROVIDER));
        rows.put("delivery/queries/:id", with(FIGURES, PROVIDER));
        rows.put("needs", NEEDS);
        rows.put("needs/new", EnumSet.of(COMMISSIONER, RECOVERY_LEAD));
        rows.put("needs/:id", NEEDS);
        rows.put("needs/:id/edit", EnumSet.of(COMMISSIONER, RECOVERY_LEAD));
        rows.put("calls/:id", CALLS);
        rows.put("calls/:id/edit", EnumSet.of(COMMISSIONER));
        rows.put("calls/:id/score", EnumSet.of(EVALUATOR));
        rows.put("calls/:id/award", EnumSet.of(COMMISSIONER));
        rows.put("calls/:id/approve", EnumSet.of(APPROVER));
        rows.put("calls/:id/evaluators", EnumSet.of(COMMISSIONER));
        rows.put("calls/:id/no-bids", EnumSet.of(COMMISSIONER));
        rows.put("slots", EnumSet.of(PROVIDER));
        rows.put("slots/facts", EnumSet.of(PROVIDER));
        rows.put("urgent-care/slots-given", EVERYBODY);
        rows.put("urgent-care/rules", EnumSet.of(COORDINATOR, CLINICIAN, COMMISSIONER, RECOVERY_LEAD, AUDITOR, ADMIN));
        rows.put("capacity", EnumSet.of(COORDINATOR, CLINICIAN, COMMISSIONER, RECOVERY_LEAD));
        rows.put("appointments", EnumSet.of(PROVIDER));
        rows.put("appointments/:id", EnumSet.of(PROVIDER));
        rows.put("appointments/return", EnumSet.of(PROVIDER));
        rows.put("session-returns", EnumSet.of(COMMISSIONER, FINANCE, AUDITOR, RECOVERY_LEAD));
        rows.put("referrals/:id/follow-up", with(REFERRALS, RECOVERY_LEAD));
        rows.put("bids", EnumSet.of(PROVIDER));
        rows.put("bids/calls/:callId", EnumSet.of(PROVIDER));
        rows.put("diary", EnumSet.of(PROVIDER));
        rows.put("referrals", REFERRALS);
        rows.put("referrals/new", REFERRALS);
        rows.put("referrals/:id", REFERRALS);
        rows.put("referrals/:id/offer", REFERRALS);
        rows.put("appointments/:id/confirm", EnumSet.of(PROVIDER));
        rows.put("referrals/:id/edit", REFERRALS);
        rows.put("capacity/outlook", EnumSet.of(COORDINATOR, CLINICIAN, COMMISSIONER, RECOVERY_LEAD));
        rows.put("capacity/unfilled", EnumSet.of(COORDINATOR, CLINICIAN, COMMISSIONER, RECOVERY_LEAD));
        rows.put("urgent-care/counts", COUNTERS);
        rows.put("urgent-care/counts/rows", COUNTERS);
        rows.put("urgent-care/commitment", with(COUNTERS, ADMIN));
        rows.put("referrals/board", WATCHERS);
        rows.put("referrals/:id/breach", WATCHERS);
        rows.put("breaches", WATCHERS);
        rows.put("duty-leads", EnumSet.of(COORDINATOR, COMMISSIONER, ADMIN));
        rows.put("admin/accounts", EnumSet.of(ADMIN));
        rows.put("admin/providers", EnumSet.of(ADMIN));
        rows.put("admin/providers/:code", EnumSet.of(ADMIN));
        rows.put("admin/providers/:code/contracts", EnumSet.of(ADMIN));
        rows.put("admin/commissioners", EnumSet.of(ADMIN));
        rows.put("admin/areas", EnumSet.of(ADMIN));
        rows.put("admin/limits", EnumSet.of(ADMIN));
        rows.put("admin/senders", EnumSet.of(ADMIN));
        rows.put("admin/jobs", EnumSet.of(ADMIN));
        rows.put("audit", EnumSet.of(AUDITOR));
        rows.put("outbox", EnumSet.of(ADMIN, AUDITOR, COMMISSIONER));
        return rows;
    }

    /** Screens that an administrator of the operator reaches: beside open data, none of a commissioner or provider. */
    static final Set<String> VIEWS_OF_OPERATOR = Set.of(
            "",
            "account",
            "letters",
            "tasks/:id?",
            "admin/accounts",
            "admin/providers",
            "admin/providers/:code",
            "admin/providers/:code/contracts",
            "admin/commissioners",
            "admin/areas",
            "delivery/rules",
            "admin/jobs",
            "outbox");

    /** Operations that an administrator of the operator reaches: the tasks it never has, and rules that read no data. */
    static final Set<String> OPERATIONS_OF_OPERATOR =
            Set.of("GET /api/tasks", "POST /api/rules/year-end", "POST /api/rules/unscheduled-requirement");

    /** Operations of the API by method and address. */
    static Map<String, Set<Role>> operations() {
        Map<String, Set<Role>> rows = new LinkedHashMap<>();
        rows.put("POST /api/activity/imports", EnumSet.of(RECOVERY_LEAD));
        rows.put("GET /api/activity/imports", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("GET /api/activity/imports/{id}", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("GET /api/activity/imports/{id}/rejections", EnumSet.of(RECOVERY_LEAD, AUDITOR));
        rows.put("GET /api/activity/delivery", DELIVERY_OF_COMMISSIONERS);
        rows.put("POST /api/rules/year-end", EVERYBODY);
        rows.put("POST /api/rules/unscheduled-requirement", EVERYBODY);
        rows.put("GET /api/tasks", EVERYBODY);
        rows.put("GET /api/procurement/calls", with(CALLS, PROVIDER));
        rows.put("GET /api/procurement/calls/{id}", with(CALLS, PROVIDER));
        rows.put("GET /api/procurement/calls/{id}/bids", with(CALLS, PROVIDER));
        rows.put("GET /api/procurement/bids/{id}", with(CALLS, PROVIDER));
        return rows;
    }

    /** Operations for programs that send messages, and whether everybody reaches them; people never do otherwise. */
    static Map<String, Boolean> operationsOfSenders() {
        Map<String, Boolean> rows = new LinkedHashMap<>();
        rows.put("POST /fhir/$process-message", false);
        rows.put("GET /fhir/Slot", false);
        rows.put("GET /fhir/metadata", true);
        return rows;
    }

    /** A demonstration account that has that role and no other. */
    static Map<Role, String> accounts() {
        Map<Role, String> names = new EnumMap<>(Role.class);
        names.put(RECOVERY_LEAD, "lead");
        names.put(COMMISSIONER, "commissioner");
        names.put(EVALUATOR, "evaluator1");
        names.put(APPROVER, "director");
        names.put(FINANCE, "finance");
        names.put(PROVIDER, "provider1");
        names.put(COORDINATOR, "coordinator");
        names.put(CLINICIAN, "clinician");
        names.put(AUDITOR, "auditor");
        names.put(ADMIN, "admin");
        return names;
    }

    private static Set<Role> with(Set<Role> roles, Role another) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.add(another);
        return all;
    }
}
