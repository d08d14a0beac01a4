package chairtime.allocation.domain;

import chairtime.allocation.MatchingWeights;
import chairtime.allocation.OverbookingRule;
import chairtime.allocation.RuleToCome;
import chairtime.allocation.UrgencyCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Dated numbers of the rules for slots: a commissioner's own, or those for everybody. */
@Component
public class AllocationRuleRows {

    private static final String OF_COMMISSIONER =
            " WHERE commissioner_code IN (?, '*') AND valid_from <= ? ORDER BY commissioner_code = '*', valid_from DESC";

    private final JdbcTemplate jdbc;

    AllocationRuleRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How long slots are kept back, as it holds on that day. */
    public ReleaseHours releaseHours(String commissionerCode, LocalDate day) {
        Map<UrgencyCategory, Integer> hours = new EnumMap<>(UrgencyCategory.class);
        jdbc.query(
                "SELECT meant_for, hours_before FROM reference_slot_release" + OF_COMMISSIONER,
                row -> {
                    hours.putIfAbsent(UrgencyCategory.valueOf(row.getString("meant_for")), row.getInt("hours_before"));
                },
                commissionerCode,
                day);
        return new ReleaseHours(hours);
    }

    /** How far practices may overbook on that day. */
    public OverbookingRule overbooking(String commissionerCode, LocalDate day) {
        return jdbc
                .query(
                        "SELECT * FROM reference_overbooking" + OF_COMMISSIONER + " LIMIT 1",
                        (row, number) -> new OverbookingRule(
                                row.getInt("highest_chance_percent"),
                                row.getInt("starting_missed_percent"),
                                row.getInt("appointments_needed"),
                                row.getInt("months_back")),
                        commissionerCode,
                        day)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No limit for overbooking holds on " + day + "; the table reference_overbooking lacks it"));
    }

    /** What counts how much on that day. */
    public MatchingWeights weights(String commissionerCode, LocalDate day) {
        return jdbc
                .query(
                        "SELECT * FROM reference_matching_weights" + OF_COMMISSIONER + " LIMIT 1",
                        (row, number) -> new MatchingWeights(
                                row.getObject("valid_from", LocalDate.class),
                                row.getInt("soonness"),
                                row.getInt("distance"),
                                row.getInt("fairness"),
                                row.getInt("priority"),
                                row.getInt("farthest_km")),
                        commissionerCode,
                        day)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No weights for matching hold on " + day
                        + "; the table reference_matching_weights lacks them"));
    }

    /** Keeps a commissioner's own weights. */
    public void keep(String commissionerCode, MatchingWeights weights) {
        jdbc.update(
                "REPLACE INTO reference_matching_weights (commissioner_code, valid_from, soonness, distance, fairness,"
                        + " priority, farthest_km) VALUES (?, ?, ?, ?, ?, ?, ?)",
                commissionerCode,
                weights.validFrom(),
                weights.soonness(),
                weights.distance(),
                weights.fairness(),
                weights.priority(),
                weights.farthestKm());
    }

    /** Keeps a commissioner's own hours of release. */
    public void keep(String commissionerCode, UrgencyCategory meantFor, LocalDate validFrom, int hours) {
        jdbc.update(
                "REPLACE INTO reference_slot_release (commissioner_code, meant_for, valid_from, hours_before)"
                        + " VALUES (?, ?, ?, ?)",
                commissionerCode,
                meantFor.name(),
                validFrom,
                hours);
    }

    /** Keeps how far a commissioner's practices may overbook. */
    public void keep(String commissionerCode, OverbookingRule rule, LocalDate validFrom) {
        jdbc.update(
                "REPLACE INTO reference_overbooking (commissioner_code, valid_from, highest_chance_percent,"
                        + " starting_missed_percent, appointments_needed, months_back) VALUES (?, ?, ?, ?, ?, ?)",
                commissionerCode,
                validFrom,
                rule.highestChancePercent(),
                rule.startingMissedPercent(),
                rule.appointmentsNeeded(),
                rule.monthsBack());
    }

    /** The commissioner's own rules for urgent care that hold from a later day on, soonest first. */
    public List<RuleToCome> toCome(String commissionerCode, LocalDate today) {
        return jdbc.query(
                """
                SELECT rule, what, valid_from FROM (
                  SELECT commissioner_code, 'Clock' AS rule, category AS what, valid_from FROM reference_urgency_clock
                  UNION ALL SELECT commissioner_code, 'Disposition code', code, valid_from FROM reference_disposition
                  UNION ALL SELECT commissioner_code, 'Use case', code, valid_from FROM reference_use_case
                  UNION ALL SELECT commissioner_code, 'Release', meant_for, valid_from FROM reference_slot_release
                  UNION ALL SELECT commissioner_code, 'Weights', '', valid_from FROM reference_matching_weights
                  UNION ALL SELECT commissioner_code, 'Overbooking', '', valid_from FROM reference_overbooking) AS every_rule
                WHERE commissioner_code = ? AND valid_from > ? ORDER BY valid_from, rule, what
                """,
                (row, number) -> new RuleToCome(
                        row.getString("rule"),
                        inWords(row.getString("what")),
                        row.getObject("valid_from", LocalDate.class)),
                commissionerCode,
                today);
    }

    private static String inWords(String what) {
        return Arrays.stream(UrgencyCategory.values())
                .filter(category -> category.name().equals(what))
                .map(UrgencyCategory::label)
                .findFirst()
                .orElse(what);
    }
}
