package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ChairtimeTest
class AreaFilterTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 10);

    @Autowired
    ProcurementFixture given;

    private NeedId yarmouth;
    private NeedId everywhere;
    private NeedId norwich;

    @BeforeEach
    void threeNeeds() {
        given.prepared();
        yarmouth = need("NR30", "NR31");
        everywhere = need();
        norwich = need("NR3");
    }

    @Test
    void needsAreNarrowedToADistrictAndWhatIsForTheWholeArea() {
        SignIn.as(given.head);

        assertThat(given.needs.page(new NeedFilter(null, null, "NR30"), FIRST_PAGE))
                .extracting(NeedListItem::id)
                .containsExactlyInAnyOrder(yarmouth, everywhere);
        assertThat(given.needs.page(new NeedFilter(null, null, "NR3"), FIRST_PAGE))
                .extracting(NeedListItem::id)
                .containsExactlyInAnyOrder(norwich, everywhere);
        assertThat(given.needs.page(NeedFilter.ALL, FIRST_PAGE)).hasSize(3);
        assertThat(given.needs.districtsNamed()).containsExactly("NR3", "NR30", "NR31");
    }

    @Test
    void theListSaysWhere() {
        SignIn.as(given.commissioner);

        assertThat(given.needs.page(new NeedFilter(null, null, "NR31"), FIRST_PAGE))
                .extracting(NeedListItem::districts)
                .containsExactlyInAnyOrder(Set.of("NR30", "NR31"), Set.of());
    }

    @Test
    void callsAreNarrowedToTheDistrictsWhosePracticesMayBid() {
        CallId call = given.drafted(yarmouth);
        CallId forAll = given.drafted(everywhere);
        given.drafted(norwich);

        SignIn.as(given.commissioner);
        assertThat(given.calls.page(new CallFilter(null, Set.of(), "NR30"), FIRST_PAGE))
                .extracting(CallListItem::id)
                .containsExactlyInAnyOrder(call, forAll);
    }

    @Test
    void aProviderNarrowsTheOpenCallsAndReadsWhere() {
        String home = given.as(given.commissioner, () -> given.calls.eligibility(new Eligibility(Set.of(), null)))
                .get(0)
                .district();
        CallId forAll = given.published(everywhere);
        CallId atHome = given.published(given.drafted(yarmouth), termsFor(home, "ZZ9"));

        SignIn.as(given.provider1);
        assertThat(given.bids.districtsOfOpenCalls()).containsExactlyInAnyOrder(home, "ZZ9");
        assertThat(given.bids.openCalls(home, FIRST_PAGE))
                .extracting(OpenCallItem::id)
                .containsExactlyInAnyOrder(forAll, atHome);
        assertThat(given.bids.openCalls("ZZ8", FIRST_PAGE))
                .extracting(OpenCallItem::id)
                .containsExactly(forAll);
        assertThat(given.bids.openCalls(null, FIRST_PAGE))
                .extracting(OpenCallItem::districts)
                .containsExactlyInAnyOrder(Set.of(), Set.of(home, "ZZ9"));
    }

    private CallTerms termsFor(String... districts) {
        CallTerms usual = given.terms();
        return new CallTerms(
                usual.pattern(),
                usual.slotsPerSession(),
                usual.priceCeiling(),
                new Eligibility(Set.of(districts), null),
                usual.deadline(),
                usual.criteria(),
                usual.evaluators(),
                usual.scoringDueOn(),
                usual.sessionsWanted(),
                usual.budget(),
                usual.firstDay(),
                usual.lastDay());
    }

    private NeedId need(String... districts) {
        NeedData usual = ExampleCall.need();
        return SignIn.as(
                given.lead,
                () -> given.needs.raise(new NeedData(
                        usual.title(),
                        Set.of(districts),
                        usual.patientGroups(),
                        usual.reason(),
                        usual.sessionsWanted(),
                        usual.budget(),
                        usual.firstDay(),
                        usual.lastDay())));
    }
}
