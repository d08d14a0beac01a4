package chairtime.allocation.ui;

import chairtime.allocation.BreachCount;
import chairtime.allocation.BreachReason;
import chairtime.allocation.BreachView;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How missed deadlines are written on the pages and in files. */
final class BreachWords {

    private static final String UNEXPLAINED = "Reason still to come";

    private BreachWords() {}

    static StatusTag tag(BreachView breach) {
        return breach.isUnexplained()
                ? new StatusTag(UNEXPLAINED, StatusTag.Kind.LATE)
                : new StatusTag("Explained", StatusTag.Kind.DONE);
    }

    static String reason(@Nullable BreachReason reason) {
        return reason == null ? UNEXPLAINED : reason.label();
    }

    /** {@code 2 h 5 min}, {@code still waiting}. */
    static String late(BreachView breach) {
        if (breach.endedAt() == null) {
            return "Still waiting";
        }
        return Formats.deadline(breach.deadline(), breach.endedAt()).replace("overdue by ", "");
    }

    /** A file of pseudonyms and numbers; what people wrote stays on the pages. */
    static TableExport<BreachView> export() {
        return new TableExport<BreachView>()
                .column("Referral", breach -> breach.referral().value())
                .column("Patient", BreachView::pseudonym)
                .column("Category", breach -> breach.category().label())
                .column("District", BreachView::district)
                .column("To be seen by", BreachView::deadline)
                .column("Seen or ended", BreachView::endedAt)
                .column("Minutes late", BreachView::minutesLate)
                .column("Waited for", BreachView::waitedFor)
                .column("Reason", breach -> reason(breach.reason()))
                .column("Explained by", BreachView::explainedBy)
                .column("Explained", BreachView::explainedAt);
    }

    /** Missed deadlines of each month by reason. */
    static ChartSpec chart(List<BreachCount> counts) {
        List<YearMonth> months =
                counts.stream().map(BreachCount::month).distinct().toList();
        long all = counts.stream().mapToLong(BreachCount::count).sum();
        ChartSpec spec = ChartSpec.of(
                Formats.count(all, "deadline was missed", "deadlines were missed"),
                "deadlines",
                "Month",
                months.stream().map(Formats::month).toList());
        List<@Nullable BreachReason> reasons = new ArrayList<>(Arrays.asList(BreachReason.values()));
        reasons.add(null);
        for (BreachReason reason : reasons) {
            if (of(counts, reason).findAny().isPresent()) {
                spec = spec.bars(
                        reason(reason),
                        months.stream()
                                .map(month -> of(counts, reason)
                                        .filter(count -> count.month().equals(month))
                                        .map(count -> BigDecimal.valueOf(count.count()))
                                        .findFirst()
                                        .orElse(BigDecimal.ZERO))
                                .toList());
            }
        }
        return spec;
    }

    private static Stream<BreachCount> of(List<BreachCount> counts, @Nullable BreachReason reason) {
        return counts.stream().filter(count -> Objects.equals(count.reason(), reason));
    }
}
