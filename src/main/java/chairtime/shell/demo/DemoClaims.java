package chairtime.shell.demo;

import chairtime.activity.ClaimWork;
import chairtime.activity.DifferenceFilter;
import chairtime.activity.FigureQueries;
import chairtime.activity.FigureQueryAnswers;
import chairtime.activity.FigureQueryDesk;
import chairtime.activity.FigureQueryView;
import chairtime.activity.SourceDifference;
import chairtime.activity.SourceDifferences;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.domain.PageRequest;

/** Claims of three contracts, where they differ from the contractor months, and what practices were asked about that. */
final class DemoClaims {

    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final LocalTime NOON = LocalTime.of(14, 10);
    private static final List<Integer> CLAIMING = List.of(0, 3, 5);

    private final ClaimWork work;
    private final SourceDifferences differences;
    private final FigureQueryDesk desk;
    private final FigureQueryAnswers answers;
    private final FigureQueries queries;

    DemoClaims(
            ClaimWork work,
            SourceDifferences differences,
            FigureQueryDesk desk,
            FigureQueryAnswers answers,
            FigureQueries queries) {
        this.work = work;
        this.differences = differences;
        this.desk = desk;
        this.answers = answers;
        this.queries = queries;
    }

    /**
     * @param contracts numbers of the contracts of provider1, provider2 and so on
     * @param file contractor months to claim for
     * @param last latest of them
     */
    void tell(
            DemoPeople people,
            DemoTimeline timeline,
            List<String> contracts,
            ContractorMonthFile file,
            YearMonth last) {
        timeline.at(28, MORNING, () -> people.run("lead", () -> send(claims(contracts, file, last))));
        FinancialYear year = FinancialYear.of(last.atDay(1));
        asked(people, timeline, year, contracts.get(3), 27, 0);
        asked(people, timeline, year, contracts.get(5), 25, 0);
        asked(people, timeline, year, contracts.get(0), 6, 0);
        asked(people, timeline, year, contracts.get(3), 5, 1);
        answered(
                people,
                timeline,
                contracts.get(3),
                23,
                4,
                "We compared course by course. Some stand twice in the published figure; our claims have each of them once.");
        answered(
                people,
                timeline,
                contracts.get(5),
                20,
                6,
                "Our claims are complete. The late ones were held up by a move.");
        timeline.at(
                15,
                NOON,
                () -> people.run("lead", () -> of(contracts.get(3), query -> query.claimed() != null)
                        .forEach(query -> desk.agree(
                                query.id(), query.version(), query.claimed(), "The claims show each course once."))));
    }

    private byte[] claims(List<String> contracts, ContractorMonthFile file, YearMonth last) {
        DemoClaimFile claims = new DemoClaimFile();
        for (DemoContract contract : DemoContracts.all()) {
            if (CLAIMING.stream().anyMatch(index -> contracts.get(index).equals(contract.number()))) {
                FinancialYear year = FinancialYear.of(last.atDay(1));
                for (YearMonth of = YearMonth.from(year.firstDay()); !of.isAfter(last); of = of.plusMonths(1)) {
                    TreatmentMonth month = new TreatmentMonth(of);
                    claims.month(contract.number(), month, file.row(month, contract), of.getMonthValue());
                }
            }
        }
        claims.unusable(contracts.get(CLAIMING.get(0)), new TreatmentMonth(last));
        return claims.content();
    }

    private void send(byte[] content) {
        try {
            Path sent = Files.createTempFile("claims-", ".csv");
            Files.write(sent, content);
            work.run(work.take(DemoArea.NORTHMERE.code(), "claims-northmere.csv", sent), () -> ClaimWork.End.GO_ON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asked(
            DemoPeople people, DemoTimeline timeline, FinancialYear year, String contract, int daysAgo, int which) {
        timeline.at(
                daysAgo,
                NOON,
                () -> people.run("lead", () -> {
                    List<SourceDifference> found =
                            differences.page(new DifferenceFilter(year, contract, true), PageRequest.of(0, 1));
                    found.forEach(difference -> desk.ask(
                            contract,
                            difference.month(),
                            which == 0
                                    ? "Your claims and the published figure of this month differ. Which courses are missing or too"
                                            + " many?"
                                    : "A course was sent again with another band. Which of the two is right?"));
                }));
    }

    private void answered(
            DemoPeople people, DemoTimeline timeline, String contract, int daysAgo, int provider, String answer) {
        timeline.at(daysAgo, NOON, () -> {
            List<FigureQueryView> waiting = people.as("lead", () -> of(contract, query -> query.claimed() != null));
            people.run(
                    "provider" + provider,
                    () -> waiting.forEach(query -> answers.send(query.id(), query.version(), query.claimed(), answer)));
        });
    }

    private List<FigureQueryView> of(String contract, Predicate<FigureQueryView> which) {
        return queries.page(contract, null, PageRequest.of(0, 1)).stream()
                .filter(which)
                .toList();
    }
}
