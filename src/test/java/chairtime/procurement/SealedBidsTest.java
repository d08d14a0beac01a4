package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class SealedBidsTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void beforeTheDeadlineTheCommissionersSideKnowsTheirNumberAlone() {
        CallId call = given.published();
        MyBid bid = given.bid(call, given.provider1, 8, "500");
        given.bid(call, given.provider2, 6, "450");
        SignedInUser auditor = people.register("auditor", ProcurementCast.ICB, Role.AUDITOR);

        for (SignedInUser reader : List.of(given.commissioner, given.lead, given.evaluator1, given.head, auditor)) {
            SignIn.as(reader);
            assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(BidsSealedException.class);
            assertThatThrownBy(() -> given.openedBids.read(bid.id())).isInstanceOf(BidsSealedException.class);
            assertThat(given.calls.find(call).bidsReceived()).isEqualTo(2);
            assertThat(given.calls.timeline(call).toString()).doesNotContain("Practice");
        }
        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.awards.sheet(call)).isInstanceOf(BidsSealedException.class);
    }

    @Test
    void draftsAndWithdrawnBidsAreNotEvenKnownToExist() {
        CallId call = given.published();
        MyBid draft = given.as(given.provider1, () -> given.bids.start(call));
        MyBid withdrawn = given.bid(call, given.provider2, 6, "450");
        SignIn.run(given.provider2, () -> given.bids.withdraw(withdrawn.id()));

        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.openedBids.read(draft.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.openedBids.read(withdrawn.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAdministratorNeverReadsBids() {
        CallId call = given.opened();
        SignIn.as(people.register("admin", ProcurementCast.ICB, Role.ADMIN));

        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCallWithdrawnBeforeTheDeadlineKeepsItsBidsSealedForEver() {
        CallId call = given.published();
        given.bid(call, given.provider1, 8, "500");
        SignIn.run(given.commissioner, () -> given.calls.withdraw(call, "The money is gone."));
        given.passDeadline();

        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(BidsSealedException.class);
    }

    @Test
    void afterTheOpeningEveryReadIsTakenDown() {
        CallId call = given.opened();

        List<OpenedBid> bids = given.as(given.commissioner, () -> given.openedBids.ofCall(call));

        assertThat(bids).extracting(OpenedBid::providerCode).containsExactlyInAnyOrderElementsOf(given.providerCodes());
        assertThat(reads()).isEqualTo(3);
    }

    @Test
    void anEvaluatorReadsBidsAfterDeclaringToHaveNoInterest() {
        CallId call = given.opened();
        SignIn.as(given.evaluator1);

        assertThat(given.evaluations.sheet(call).bids()).isEmpty();
        assertThat(given.evaluations.sheet(call).bidders()).hasSize(3);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(AccessDeniedException.class);

        given.evaluations.declareNoInterest(call);
        assertThat(given.evaluations.sheet(call).bids()).hasSize(3);
        assertThat(reads()).isEqualTo(3);
    }

    @Test
    void aProviderSeesItsOwnBidAndNobodyElses() {
        CallId call = given.published();
        MyBid theirs = given.bid(call, given.provider1, 8, "500");
        SignIn.as(given.provider2);

        assertThat(given.bids.mine(call)).isEmpty();
        assertThatThrownBy(() -> given.bids.read(theirs.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.bids.submit(theirs.id(), theirs.version(), theirs.data()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.bids.withdraw(theirs.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherCommissionerSeesNothingOfTheCall() {
        CallId call = given.opened();
        SignIn.as(people.register("stranger", Organisation.commissioner("QBB"), Role.COMMISSIONER));

        assertThatThrownBy(() -> given.calls.find(call)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(NotFoundException.class);
        assertThat(given.calls.page(CallFilter.ALL, org.springframework.data.domain.Pageable.ofSize(10)))
                .isEmpty();
    }

    @Test
    void theApiKeepsTheSealToo() {
        CallId call = given.published();
        MyBid bid = given.bid(call, given.provider1, 8, "500");
        String bids = "/api/procurement/calls/" + call.value() + "/bids";

        assertThat(get("commissioner", bids).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(get("commissioner", bids).getBody()).contains("sealed").doesNotContain("Practice");
        assertThat(get("commissioner", "/api/procurement/bids/" + bid.id().value())
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(get("commissioner", "/api/procurement/calls").getBody()).contains("\"bidsReceived\":1");
        assertThat(get("commissioner", "/api/procurement/calls?size=200&page=" + Integer.MAX_VALUE)
                        .getBody())
                .isEqualTo("[]");
        assertThat(get("provider1", bids).getBody()).contains("\"sessionsOffered\":8");
        assertThat(get("provider2", bids).getBody()).isEqualTo("[]");
        assertThat(get("provider2", "/api/procurement/bids/" + bid.id().value()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);

        given.passDeadline();
        assertThat(get("commissioner", bids).getBody()).contains("\"sessionsOffered\":8");
    }

    private ResponseEntity<String> get(String username, String path) {
        return http.withBasicAuth(username, People.PASSWORD).getForEntity(path, String.class);
    }

    private int reads() {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'procurement.bidRead'", Integer.class);
        return count == null ? 0 : count;
    }
}
