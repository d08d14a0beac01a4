package chairtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.procurement.BidId;
import chairtime.procurement.Bids;
import chairtime.procurement.BidsSealedException;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.MyBid;
import chairtime.procurement.OpenedBids;
import chairtime.security.SignedInUser;
import chairtime.shell.demo.DemoDatabase;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.OneDatabase;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody gets at the sealed bid of somebody else: not by address, not by the API, not through a list. */
@ChairtimeTest
@OneDatabase
class SealedBidsReachNobodyTest {

    private static final String PRICE_OF_FIRST = "585";
    private static final String PRICE_OF_SECOND = "560";
    private static final String GENERATED_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<String> STAFF =
            List.of("lead", "commissioner", "evaluator1", "head", "director", "finance", "auditor");
    private static final List<String> OTHER_STAFF = List.of("evaluator2", "coordinator", "clinician", "admin");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DemoDatabase demo;

    @Autowired
    Bids bids;

    @Autowired
    OpenedBids openedBids;

    CallId call;
    BidId first;
    SignedInUser second;

    @BeforeEach
    void aCallWithSealedBids() {
        demo.fill();
        call = demo.call(CallStatus.PUBLISHED);
        first = demo.bid(call, demo.user("provider1"));
        second = demo.user("provider2");
    }

    @Test
    void noScreenOfTheCommissionersSideShowsThem() {
        for (String username : STAFF) {
            screens.openFor(spring, demo.user(username));
            for (String page : List.of("", "?tab=bids", "/edit", "/score", "/award", "/approve", "/no-bids")) {
                assertThat(shown("calls/" + call.value() + page))
                        .as(username + " at " + page)
                        .doesNotContain(PRICE_OF_FIRST, PRICE_OF_SECOND);
            }
            assertThat(shown("bids/calls/" + call.value())).doesNotContain(PRICE_OF_FIRST, PRICE_OF_SECOND);
        }
    }

    @Test
    void noOtherScreenOfTheCommissionersSideSaysWhoHasBid() {
        String contact =
                SignIn.as(second, () -> bids.mine(call)).orElseThrow().data().contactName();
        for (String username :
                Stream.concat(STAFF.stream(), OTHER_STAFF.stream()).toList()) {
            screens.openFor(spring, demo.user(username));
            for (String page : Matrix.views().keySet()) {
                if (!page.contains(":")) {
                    assertThat(shown(page)).as(username + " at " + page).doesNotContain(contact);
                }
            }
            for (String page : List.of("", "?tab=bids", "?tab=history", "?tab=process", "/score", "/award")) {
                assertThat(shown("calls/" + call.value() + page))
                        .as(username + " at " + page)
                        .doesNotContain(contact);
            }
        }
    }

    @Test
    void aProvidersScreenShowsItsOwnBidAlone() {
        screens.openFor(spring, second);

        assertThat(shown("bids/calls/" + call.value()))
                .contains(PRICE_OF_SECOND)
                .doesNotContain(PRICE_OF_FIRST);
    }

    @Test
    void theApiGivesThemToNobodyElse() {
        for (String username : STAFF) {
            assertThat(status(username, "calls/" + call.value() + "/bids"))
                    .as(username)
                    .isEqualTo(409);
            assertThat(status(username, "bids/" + first.value())).as(username).isEqualTo(409);
        }
        assertThat(status("provider2", "bids/" + first.value())).isEqualTo(404);
        assertThat(get("provider2", "calls/" + call.value() + "/bids").getBody())
                .contains(PRICE_OF_SECOND)
                .doesNotContain(PRICE_OF_FIRST);
        assertThat(status("provider4", "calls/" + call.value()))
                .as("not invited")
                .isEqualTo(404);
        for (String username : List.of("coordinator", "clinician", "admin")) {
            assertThat(status(username, "calls/" + call.value() + "/bids"))
                    .as(username)
                    .isEqualTo(403);
            assertThat(status(username, "bids/" + first.value())).as(username).isEqualTo(403);
        }
    }

    @Test
    void servicesAndListsKeepThemToo() {
        for (String username : STAFF) {
            SignIn.as(demo.user(username));
            assertThatThrownBy(() -> openedBids.ofCall(call)).isInstanceOf(BidsSealedException.class);
            assertThatThrownBy(() -> openedBids.read(first)).isInstanceOf(BidsSealedException.class);
        }
        MyBid own = SignIn.as(second, () -> bids.mine(call)).orElseThrow();
        SignIn.as(second);
        assertThatThrownBy(() -> bids.read(first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bids.withdraw(first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bids.submit(first, own.version(), own.data())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bids.saveDraft(first, own.version(), own.data()))
                .isInstanceOf(NotFoundException.class);
        assertThat(bids.mine(PageRequest.of(0, 100)).getContent())
                .extracting(item -> item.id().value())
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList(
                        "SELECT id FROM procurement_bid WHERE provider_code = ?",
                        Long.class,
                        second.organisation().code()));
    }

    private String shown(String address) {
        screens.go(address);
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()).replaceAll(GENERATED_ID, "");
    }

    private int status(String username, String address) {
        return get(username, address).getStatusCode().value();
    }

    private ResponseEntity<String> get(String username, String address) {
        return http.withBasicAuth(username, DemoDatabase.PASSWORD)
                .getForEntity("/api/procurement/" + address, String.class);
    }
}
