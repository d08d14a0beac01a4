package chairtime.activity.domain;

import chairtime.activity.Certainty;
import chairtime.activity.MinimumUdaValue;
import chairtime.activity.PatientCharges;
import chairtime.activity.UrgentIncentive;
import chairtime.activity.UrgentIncentiveStep;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Dated amounts that hold for everybody: patient charges, least values of a unit, the urgent incentive. */
@Component
public class PublishedAmountRows {

    private final JdbcTemplate jdbc;

    PublishedAmountRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What patients paid, newest first. */
    public List<PatientCharges> patientCharges() {
        return jdbc.query(
                "SELECT * FROM reference_patient_charge ORDER BY valid_from DESC",
                (row, number) -> new PatientCharges(
                        row.getObject("valid_from", LocalDate.class),
                        new Money(row.getBigDecimal("band_1")),
                        new Money(row.getBigDecimal("band_2")),
                        new Money(row.getBigDecimal("band_3")),
                        Certainty.valueOf(row.getString("certainty")),
                        row.getString("source")));
    }

    /** The least values of a unit, newest first. */
    public List<MinimumUdaValue> minimumUdaValues() {
        return jdbc.query("SELECT * FROM reference_minimum_uda_value ORDER BY valid_from DESC", (row, number) -> {
            BigDecimal afterUplift = row.getBigDecimal("after_uplift");
            return new MinimumUdaValue(
                    row.getObject("valid_from", LocalDate.class),
                    new Money(row.getBigDecimal("pounds")),
                    row.getBigDecimal("uplift_percent"),
                    afterUplift == null ? null : new Money(afterUplift),
                    Certainty.valueOf(row.getString("certainty")),
                    row.getString("source"));
        });
    }

    /** Keeps charges, in place of those of the same day. */
    public void keep(PatientCharges charges) {
        jdbc.update(
                "REPLACE INTO reference_patient_charge (valid_from, band_1, band_2, band_3, certainty, source)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                charges.validFrom(),
                charges.band1().amount(),
                charges.band2().amount(),
                charges.band3().amount(),
                charges.certainty().name(),
                charges.source());
    }

    /** Keeps a least value, in place of that of the same day. */
    public void keep(MinimumUdaValue value) {
        Money after = value.afterUplift();
        jdbc.update(
                "REPLACE INTO reference_minimum_uda_value (valid_from, pounds, uplift_percent, after_uplift, certainty,"
                        + " source) VALUES (?, ?, ?, ?, ?, ?)",
                value.validFrom(),
                value.pounds().amount(),
                value.upliftPercent(),
                after == null ? null : after.amount(),
                value.certainty().name(),
                value.source());
    }

    /** Keeps a step of an incentive, in place of that of the same day and share. */
    public void keep(UrgentIncentiveStep step) {
        jdbc.update(
                "REPLACE INTO reference_urgent_incentive (valid_from, valid_to, from_percent, pounds, baseline_factor,"
                        + " certainty, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
                step.validFrom(),
                step.validTo(),
                step.fromPercent(),
                step.pounds().amount(),
                step.baselineFactor(),
                step.certainty().name(),
                step.source());
    }

    /** The steps of the urgent incentives, newest first. */
    public List<UrgentIncentiveStep> urgentIncentives() {
        return jdbc.query(
                "SELECT * FROM reference_urgent_incentive ORDER BY valid_from DESC, from_percent DESC",
                (row, number) -> new UrgentIncentiveStep(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBigDecimal("from_percent"),
                        new Money(row.getBigDecimal("pounds")),
                        row.getBigDecimal("baseline_factor"),
                        Certainty.valueOf(row.getString("certainty")),
                        row.getString("source")));
    }

    /** The urgent incentive that runs on that day; empty when none does. */
    public Optional<UrgentIncentive> urgentIncentive(LocalDate day) {
        List<UrgentIncentive.Step> steps = new ArrayList<>();
        BigDecimal[] factor = {BigDecimal.ZERO};
        jdbc.query(
                "SELECT * FROM reference_urgent_incentive WHERE valid_from <= ? AND valid_to >= ?"
                        + " ORDER BY from_percent DESC",
                row -> {
                    factor[0] = row.getBigDecimal("baseline_factor");
                    steps.add(new UrgentIncentive.Step(
                            row.getBigDecimal("from_percent"), new Money(row.getBigDecimal("pounds"))));
                },
                day,
                day);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new UrgentIncentive(factor[0], steps));
    }
}
