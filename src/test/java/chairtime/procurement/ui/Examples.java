package chairtime.procurement.ui;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.AwardPreview;
import chairtime.procurement.AwardSheet;
import chairtime.procurement.AwardStatus;
import chairtime.procurement.AwardView;
import chairtime.procurement.BidData;
import chairtime.procurement.BidId;
import chairtime.procurement.BidStatus;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallTerms;
import chairtime.procurement.CallView;
import chairtime.procurement.Criterion;
import chairtime.procurement.CriterionResult;
import chairtime.procurement.Declarations;
import chairtime.procurement.EarlierAward;
import chairtime.procurement.Eligibility;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.Interests;
import chairtime.procurement.NeedId;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.ProposedLine;
import chairtime.procurement.ProviderAwards;
import chairtime.procurement.ProviderEligibility;
import chairtime.procurement.RankedBid;
import chairtime.procurement.ScoringSheet;
import chairtime.procurement.SessionPattern;
import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
import chairtime.testing.TestClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A call for twelve sessions, its bids and its award, for tests of forms. */
final class Examples {

    static final Clock CLOCK = Clock.fixed(TestClock.START, ZoneOffset.UTC);
    static final CallId CALL = new CallId(7);
    static final AccountId ANN = new AccountId(31);
    static final AccountId BO = new AccountId(32);
    static final Criterion ACCESS = new Criterion(1, "Access", "How will patients get to you?", 60);
    static final Criterion VALUE = new Criterion(2, "Value", "What does the price include?", 40);
    static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 10, 16, 12, 0);

    private Examples() {}

    static CallTerms terms(Criterion... criteria) {
        return new CallTerms(
                new SessionPattern(Set.of(DayOfWeek.SATURDAY), LocalTime.of(9, 0), new BigDecimal("3.5"), false),
                7,
                Money.of("600"),
                new Eligibility(Set.of("NR30"), null),
                DEADLINE,
                List.of(criteria),
                Set.of(ANN, BO),
                LocalDate.of(2023, 10, 23),
                12,
                Money.of("7200"),
                LocalDate.of(2023, 11, 4),
                LocalDate.of(2024, 1, 27));
    }

    static CallView call(CallStatus status, EvaluatorView... evaluators) {
        return new CallView(
                CALL,
                3,
                new NeedId(5),
                "Urgent sessions for Great Yarmouth",
                "Norfolk and Waveney ICB",
                status,
                terms(ACCESS, VALUE),
                LondonTime.instantOf(DEADLINE),
                2,
                status == CallStatus.OPENED || status == CallStatus.AWARD_PROPOSED || status == CallStatus.AWARDED,
                List.of(evaluators),
                23,
                "Cara Holt",
                TestClock.START,
                null,
                null,
                null);
    }

    static EvaluatorView evaluator(AccountId id, Interests interests, boolean scoresIn) {
        return new EvaluatorView(id, "Evaluator " + id.value(), interests, scoresIn);
    }

    static OpenedBid bid(long id, String provider) {
        return new OpenedBid(
                new BidId(id),
                CALL,
                "P" + id,
                provider,
                BidStatus.OPENED,
                new BidData(
                        "1234567890",
                        "Dee Fox",
                        "dee@example.org",
                        "01493 000000",
                        8,
                        Money.of("560"),
                        Set.of(DayOfWeek.SATURDAY),
                        LocalDate.of(2023, 11, 4),
                        Map.of(1, "By bus and with step-free access.", 2, "Everything."),
                        new Declarations(true, true, true)),
                TestClock.START,
                null);
    }

    static ScoringSheet sheet(Interests interests, boolean scoresIn) {
        return new ScoringSheet(
                CALL,
                4,
                "Urgent sessions for Great Yarmouth",
                LocalDate.of(2023, 10, 23),
                interests,
                scoresIn,
                List.of("Quay Dental", "Broad Dental"),
                List.of(ACCESS, VALUE),
                interests == Interests.NONE ? List.of(bid(1, "Quay Dental"), bid(2, "Broad Dental")) : List.of(),
                List.of());
    }

    static RankedBid ranked(int rank, long id, String provider, String score) {
        return new RankedBid(
                rank,
                new BidId(id),
                "P" + id,
                provider,
                new BigDecimal(score),
                List.of(
                        new CriterionResult(ACCESS, new BigDecimal("4"), new BigDecimal("48")),
                        new CriterionResult(VALUE, new BigDecimal("3"), new BigDecimal("24"))),
                8,
                Money.of("560"));
    }

    static AwardSheet awardSheet() {
        return new AwardSheet(
                CALL,
                5,
                "Urgent sessions for Great Yarmouth",
                List.of(ranked(1, 1, "Quay Dental", "72"), ranked(2, 2, "Broad Dental", "61.5")),
                12,
                Money.of("7200"),
                List.of(
                        new chairtime.procurement.AwardLine(new BidId(1), 8),
                        new chairtime.procurement.AwardLine(new BidId(2), 4)),
                null);
    }

    static AwardPreview preview(int sessions, String... refusals) {
        return new AwardPreview(
                sessions,
                Money.of("560").times(sessions),
                Money.of("7200").minus(Money.of("560").times(sessions)),
                Money.of("56720"),
                ApprovalTier.DIRECTOR,
                List.of("Dan Reed"),
                List.of(refusals));
    }

    static AwardView award(AwardStatus status, boolean mayDecide) {
        return new AwardView(
                CALL,
                6,
                "Urgent sessions for Great Yarmouth",
                1,
                status,
                List.of(
                        new ProposedLine(ranked(1, 1, "Quay Dental", "72"), 8, Money.of("4480")),
                        new ProposedLine(ranked(2, 2, "Broad Dental", "61.5"), 4, Money.of("2240"))),
                12,
                12,
                Money.of("6720"),
                Money.of("7200"),
                Money.of("56720"),
                ApprovalTier.DIRECTOR,
                "Best access for the money.",
                "Cara Holt",
                TestClock.START,
                null,
                null,
                null,
                mayDecide);
    }

    static ProviderAwards earlierAwards(ApprovalTier together, boolean beyond) {
        return new ProviderAwards(
                "P1",
                "Quay Dental",
                new FinancialYear(2023),
                Money.of("4480"),
                List.of(new EarlierAward(
                        new CallId(3), "Sessions for Gorleston", 400, Money.of("250000"), TestClock.START)),
                together,
                beyond);
    }

    static List<ProviderEligibility> practices() {
        return List.of(
                new ProviderEligibility("P1", "Quay Dental", "1234567890", "NR30", new BigDecimal("97.1"), List.of()),
                new ProviderEligibility("P1", "Quay Dental", "1234567891", "NR31", new BigDecimal("92.0"), List.of()),
                new ProviderEligibility(
                        "P2", "Broad Dental", "1234567892", "NR1", null, List.of("The practice is in NR1.")));
    }
}
