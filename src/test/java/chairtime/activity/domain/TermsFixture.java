package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms of an invented contract, and changes of them. */
public final class TermsFixture {

    public static final String CONTRACT = "1000000001";
    static final FinancialYear YEAR = new FinancialYear(2024);
    static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
    static final LocalDate MARCH_END = LocalDate.of(2025, 3, 31);

    private TermsFixture() {}

    /** 10,000 UDA for 300,000 pounds from April 2024 until further notice. */
    static TermsTrack contract() {
        return applied(new TermsTrack(List.of()), change(TermsKind.START, APRIL, "10000", "300000"));
    }

    static TermsTrack applied(TermsTrack track, TermsChange... changes) {
        TermsTrack now = track;
        for (TermsChange change : changes) {
            now = now.record(change).applied(now);
        }
        return now;
    }

    public static TermsChange change(TermsKind kind, LocalDate from, @Nullable String target, @Nullable String value) {
        return new TermsChange(
                CONTRACT,
                ServiceLine.GENERAL,
                true,
                kind,
                from,
                null,
                target == null ? null : Uda.of(target),
                value == null ? null : Money.of(value),
                null,
                null,
                "Agreed",
                "");
    }

    public static TermsChange until(TermsChange change, LocalDate last) {
        return new TermsChange(
                change.contractNumber(),
                change.line(),
                change.recurring(),
                change.kind(),
                change.validFrom(),
                last,
                change.target(),
                change.value(),
                change.upliftPercent(),
                change.agreedOn(),
                change.reason(),
                change.reference());
    }

    /** An amount that does not recur. */
    public static TermsChange once(TermsChange change) {
        return new TermsChange(
                change.contractNumber(),
                change.line(),
                false,
                change.kind(),
                change.validFrom(),
                change.validTo(),
                change.target(),
                change.value(),
                change.upliftPercent(),
                change.agreedOn(),
                change.reason(),
                change.reference());
    }

    public static TermsChange uplift(LocalDate from, String percent) {
        return new TermsChange(
                CONTRACT,
                ServiceLine.GENERAL,
                true,
                TermsKind.UPLIFT,
                from,
                null,
                null,
                null,
                new BigDecimal(percent),
                null,
                "Announced in January",
                "Uplift letter");
    }

    static TermsChange noticed(TermsChange change, @Nullable LocalDate notice) {
        return new TermsChange(
                change.contractNumber(),
                change.line(),
                change.recurring(),
                change.kind(),
                change.validFrom(),
                change.validTo(),
                change.target(),
                change.value(),
                change.upliftPercent(),
                notice,
                change.reason(),
                change.reference());
    }

    static TermsOfYear year(int startYear, TermsTrack... tracks) {
        return TermsOfYear.of(
                new FinancialYear(startYear),
                ServiceLine.GENERAL,
                Stream.of(tracks).flatMap(track -> track.versions().stream()).toList());
    }

    static String target(TermsOfYear terms) {
        return terms.target().units().stripTrailingZeros().toPlainString();
    }
}
