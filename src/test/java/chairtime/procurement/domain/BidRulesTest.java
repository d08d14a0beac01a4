package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.BidData;
import chairtime.procurement.CallId;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Declarations;
import chairtime.security.AccountId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BidRulesTest {

    private static final CallTerms CALL = Terms.complete();
    private static final Declarations ALL = new Declarations(true, true, true);

    @Test
    void aCompleteBidIsTaken() {
        assertThat(sentences(bid(10, "550", CALL.firstDay(), ALL))).isEmpty();
    }

    @Test
    void thePriceStaysUnderTheCeiling() {
        assertThat(sentences(bid(10, "550.01", CALL.firstDay(), ALL)))
                .containsExactly("The price must be above £0 and at most the ceiling of £550.00.");
        assertThat(sentences(bid(10, "0", CALL.firstDay(), ALL))).hasSize(1);
    }

    @Test
    void noMoreSessionsAreOfferedThanThereAreDates() {
        LocalDate lastFortnight = CALL.lastDay().minusDays(13);

        assertThat(sentences(bid(4, "500", lastFortnight, ALL))).isEmpty();
        assertThat(sentences(bid(5, "500", lastFortnight, ALL)))
                .containsExactly("From your start date on there are only 4 dates on those weekdays.");
    }

    @Test
    void everyDeclarationIsMade() {
        assertThat(sentences(bid(1, "500", CALL.firstDay(), new Declarations(true, true, false))))
                .containsExactly("Make every declaration to hand the bid in.");
    }

    @Test
    void anAddressHoldsNothingThatCouldNameASecondOne() {
        BidData good = bid(1, "500", CALL.firstDay(), ALL);

        assertThat(sentences(withContact(good, "Sam", "sam,all@practice.example")))
                .containsExactly("Enter an e-mail address such as name@practice.nhs.uk.");
        assertThat(sentences(withContact(good, "Sam", "sam@practice.example>"))).hasSize(1);
    }

    @Test
    void whatStandsInALetterHeadStaysOnItsLine() {
        BidData good = bid(1, "500", CALL.firstDay(), ALL);

        Bid bid = Bid.start(
                new CallId(1), "P1", withContact(good, "Sam\r\nBcc: all", "sam@practice.example"), new AccountId(1));

        assertThat(bid.data().contactName()).isEqualTo("Sam Bcc: all");
    }

    @Test
    void theFormHearsOfEverythingAtOnce() {
        BidData empty = new BidData("", "", "", "", null, null, Set.of(), null, Map.of(), Declarations.NONE);

        assertThat(BidRules.refusals(empty, CALL, Set.of("1000010001"), new WorkingDayCalendar()))
                .extracting(Refusal::field)
                .containsExactly(
                        "contractNumber",
                        "contactName",
                        "contactEmail",
                        "contactPhone",
                        "weekdays",
                        "startDate",
                        "pricePerSession",
                        "sessionsOffered",
                        "answers",
                        "declarations");
    }

    private static BidData withContact(BidData bid, String name, String email) {
        return new BidData(
                bid.contractNumber(),
                name,
                email,
                bid.contactPhone(),
                bid.sessionsOffered(),
                bid.pricePerSession(),
                bid.weekdays(),
                bid.startDate(),
                bid.answers(),
                bid.declarations());
    }

    private static List<String> sentences(BidData bid) {
        return BidRules.refusals(bid, CALL, Set.of("1000010001"), new WorkingDayCalendar()).stream()
                .map(Refusal::sentence)
                .toList();
    }

    private static BidData bid(int sessions, String price, LocalDate start, Declarations declarations) {
        return new BidData(
                "1000010001",
                "Sam Reception",
                "sam@practice.example",
                "01234 567890",
                sessions,
                Money.of(price),
                Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                start,
                Map.of(1, "Good", 2, "Near"),
                declarations);
    }
}
