package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class WorklistTest {

    private static final SignedInUser ANN = SignIn.user(1, "Ann", TestApproval.ICB, Role.COMMISSIONER);
    private static final SignedInUser BEN = SignIn.user(2, "Ben", TestApproval.ICB, Role.COMMISSIONER);
    private static final SignedInUser EVE = SignIn.user(3, "Eve", TestApproval.ICB, Role.EVALUATOR);
    private static final SignedInUser OTHER =
            SignIn.user(4, "Oz", Organisation.commissioner("QOP"), Role.COMMISSIONER, Role.ADMIN);

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorklistActions actions;

    @Autowired
    TestApproval process;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void signIn() {
        process.forget();
        SignIn.as(ANN);
    }

    @Test
    void theMostUrgentComesFirstAndWhatHasNoDueDateLast() {
        given("none", null);
        given("later", TestClock.START.plus(Duration.ofDays(9)));
        given("soon", TestClock.START.plus(Duration.ofHours(2)));
        given("late", TestClock.START.minus(Duration.ofHours(2)));

        List<WorkItemView> list = list(WorklistTab.AVAILABLE);

        assertThat(list)
                .extracting(WorkItemView::subject)
                .containsExactly("Subject late", "Subject soon", "Subject later", "Subject none");
        assertThat(list)
                .extracting(WorkItemView::urgency)
                .containsExactly(Urgency.OVERDUE, Urgency.AT_RISK, Urgency.ON_TRACK, Urgency.ON_TRACK);
    }

    @Test
    void filtersNarrowByWordsProcessAndState() {
        given("100% north", TestClock.START.minus(Duration.ofHours(2)));
        given("south", TestClock.START.plus(Duration.ofDays(9)));

        assertThat(count("100%", null)).isEqualTo(1);
        assertThat(count("%", null)).isEqualTo(1);
        assertThat(count("prepare", null)).isEqualTo(2);
        assertThat(count("", Urgency.OVERDUE)).isEqualTo(1);
        assertThat(count("", Urgency.ON_TRACK)).isEqualTo(1);
        assertThat(count("", Urgency.AT_RISK)).isZero();
        assertThat(worklist.count(WorklistTab.ALL, new WorkItemFilter("", "another", null)))
                .isZero();
    }

    @Test
    void rolesAndNamedAccountsDecideWhoMayTakeATask() {
        given("roles", null);
        process.describeAs(
                "named",
                new WorkItemFacts(
                        "Named",
                        TestApproval.ICB,
                        Set.of(Role.COMMISSIONER),
                        Set.of(new AccountId(2), new AccountId(3)),
                        null,
                        null));
        process.start(runtime, "named");

        assertThat(list(WorklistTab.AVAILABLE))
                .extracting(WorkItemView::businessKey)
                .containsExactly("roles");
        assertThat(list(WorklistTab.ALL)).extracting(WorkItemView::available).containsExactly(true, false);
        assertThat(SignIn.as(EVE, () -> list(WorklistTab.AVAILABLE)))
                .extracting(WorkItemView::businessKey)
                .containsExactly("named");
        assertThat(SignIn.as(BEN, () -> worklist.counts(WorkItemFilter.NONE))).isEqualTo(new WorklistCounts(0, 2, 2));
    }

    @Test
    void anotherOrganisationSeesNothingAndCanDoNothing() {
        WorkItemId id = given("1", null);

        SignIn.as(OTHER);

        assertThat(worklist.counts(WorkItemFilter.NONE)).isEqualTo(new WorklistCounts(0, 0, 0));
        assertThatThrownBy(() -> worklist.get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> actions.claim(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> actions.comments(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> actions.reassign(id, ANN.id(), "why not")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAuditorSeesEverythingAndChangesNothing() {
        WorkItemId id = given("1", null);

        SignIn.as(SignIn.user(8, "Aud", TestApproval.ICB, Role.AUDITOR));

        assertThat(worklist.counts(WorkItemFilter.NONE)).isEqualTo(new WorklistCounts(0, 0, 1));
        assertThatThrownBy(() -> actions.claim(id)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> actions.comment(id, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takingTwiceIsHarmlessAndSoIsGivingBackTwice() {
        WorkItemId id = given("1", null);

        actions.claim(id);
        assertThatCode(() -> actions.claim(id)).doesNotThrowAnyException();
        assertThat(list(WorklistTab.MINE)).hasSize(1);
        assertThat(tasks.createTaskQuery().taskAssignee("1").count()).isEqualTo(1);

        actions.giveBack(id);
        assertThatCode(() -> actions.giveBack(id)).doesNotThrowAnyException();
        assertThat(list(WorklistTab.AVAILABLE)).hasSize(1);
        assertThat(tasks.createTaskQuery().taskUnassigned().count()).isEqualTo(1);
    }

    @Test
    void whoComesSecondIsToldWhoHasIt() {
        WorkItemId id = given("1", null);
        actions.claim(id);

        SignIn.as(BEN);

        assertThatThrownBy(() -> actions.claim(id))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Ann has had this task since 2 Oct at 09:00."
                        + " Ask them to give it back if you want to do it.");
        assertThatThrownBy(() -> actions.giveBack(id)).hasMessageContaining("Ann has this task");
    }

    @Test
    void ofTwoPeopleAtTheSameMomentOneGetsIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            WorkItemId id = given("race" + round, null);
            CyclicBarrier together = new CyclicBarrier(2);

            List<@Nullable String> outcomes = inParallel(claim(ANN, id, together), claim(BEN, id, together));

            assertThat(outcomes).containsOnlyOnce((String) null);
            assertThat(outcomes).anyMatch(refusal -> refusal != null && refusal.contains("has had this task since"));
        }
    }

    @Test
    void aTaskDoneCannotBeTakenAnyMore() {
        WorkItemId id = given("1", null);
        tasks.complete(tasks.createTaskQuery().singleResult().getId());

        assertThatThrownBy(() -> actions.claim(id)).hasMessage("This task is done already, by Ann.");
    }

    @Test
    void theMostUrgentOfMineAndWhatIMayTakeStandTogether() {
        actions.claim(given("mine", TestClock.START.plus(Duration.ofDays(2))));
        given("free", TestClock.START.plus(Duration.ofDays(1)));
        SignIn.run(BEN, () -> actions.claim(given("bens", TestClock.START)));

        assertThat(worklist.mostUrgent(5)).extracting(WorkItemView::businessKey).containsExactly("free", "mine");
    }

    @Test
    void theRolesOfTheTableAreThoseOfTheProgramInTheSameOrder() {
        String type = jdbc.queryForObject(
                "SELECT column_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'work_item' AND column_name = 'roles'",
                String.class);

        assertThat(type)
                .isEqualTo(Arrays.stream(Role.values())
                        .map(role -> "'" + role.name() + "'")
                        .collect(Collectors.joining(",", "set(", ")")));
    }

    private WorkItemId given(String businessKey, @Nullable Instant dueAt) {
        process.describeAs(businessKey, TestApproval.due(businessKey, dueAt));
        process.start(runtime, businessKey);
        return list(WorklistTab.ALL).stream()
                .filter(item -> item.businessKey().equals(businessKey))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<WorkItemView> list(WorklistTab tab) {
        return worklist.list(tab, WorkItemFilter.NONE, WorklistPage.first(100));
    }

    private long count(String text, @Nullable Urgency urgency) {
        return worklist.count(WorklistTab.ALL, new WorkItemFilter(text, null, urgency));
    }

    private Callable<@Nullable String> claim(SignedInUser user, WorkItemId id, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                SignIn.run(user, () -> actions.claim(id));
                return null;
            } catch (RefusedException refusal) {
                return refusal.getMessage();
            }
        };
    }

    private static List<@Nullable String> inParallel(Callable<@Nullable String> one, Callable<@Nullable String> other)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<@Nullable String> outcomes = new java.util.ArrayList<>();
            for (Future<@Nullable String> outcome : threads.invokeAll(List.of(one, other))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
