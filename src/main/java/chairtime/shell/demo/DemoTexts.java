package chairtime.shell.demo;

import chairtime.procurement.Criterion;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.Score;
import chairtime.procurement.ScoringSheet;
import java.util.ArrayList;
import java.util.List;

/** What the invented people write. */
final class DemoTexts {

    private static final List<String> ANSWERS = List.of(
            "Two surgeries are free on these evenings. A dentist and a nurse who work here already have agreed to"
                    + " hold the sessions, and a second team stands in when they are away.",
            "Patients are booked through the central line only. We keep the last slot of each session free until the"
                    + " morning for people in pain.",
            "The practice has step-free access, a hearing loop and a bus stop at the door. Interpreters are booked"
                    + " for every session on request.",
            "We report attendance the morning after each session and review missed appointments every month.",
            "Two of our nurses train here as apprentices, and waste of the sessions is recycled.");

    private static final List<String> COMMENTS = List.of(
            "Answers part of the question; staffing at short notice stays open.",
            "Sound, with few figures to go by.",
            "Good answer, with names and times that can be checked.",
            "Very good; cover for absence is arranged.");

    private DemoTexts() {}

    /** The answer to the criterion with that number. */
    static String answer(int criterion) {
        return ANSWERS.get((criterion - 1) % ANSWERS.size());
    }

    /** A score with a comment for every bid and criterion, the same at every start. */
    static List<Score> scores(ScoringSheet sheet, String evaluator) {
        List<Score> scores = new ArrayList<>();
        int bidInList = 0;
        for (OpenedBid bid : sheet.bids()) {
            for (Criterion criterion : sheet.criteria()) {
                int points = 2 + (evaluator.charAt(evaluator.length() - 1) + bidInList * 3 + criterion.number()) % 4;
                scores.add(new Score(bid.id(), criterion.number(), points, COMMENTS.get(points - 2)));
            }
            bidInList++;
        }
        return scores;
    }
}
