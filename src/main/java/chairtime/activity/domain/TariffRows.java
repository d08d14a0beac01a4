package chairtime.activity.domain;

import chairtime.activity.Certainty;
import chairtime.activity.Tariff;
import chairtime.activity.TariffItem;
import chairtime.activity.YearEndRule;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated tariffs: a commissioner's own, or those for everybody. */
@Component
public class TariffRows {

    private final JdbcTemplate jdbc;

    TariffRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every tariff there ever was, a commissioner's own first and the newest before older ones. */
    public List<Tariff> all(@Nullable String commissionerCode) {
        return jdbc.query(
                "SELECT * FROM reference_tariff WHERE commissioner_code IN (?, '*')"
                        + " ORDER BY commissioner_code = '*', valid_from DESC, item",
                (row, number) -> tariff(row),
                commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode);
    }

    /** Keeps a tariff of a commissioner, or of everybody; others of the item end before it and go on after it. */
    public void keep(Tariff tariff) {
        new DatedRoom(
                        jdbc,
                        "reference_tariff",
                        "commissioner_code = ? AND item = ?",
                        "commissioner_code, item, selected_by, units, pounds, guaranteed_pounds, claims, certainty,"
                                + " source")
                .between(
                        tariff.validFrom(),
                        tariff.validTo(),
                        tariff.commissionerCode(),
                        tariff.item().name());
        Uda units = tariff.units();
        Money pounds = tariff.pounds();
        jdbc.update(
                "INSERT INTO reference_tariff (commissioner_code, item, valid_from, valid_to, selected_by, units, pounds,"
                        + " guaranteed_pounds, claims, certainty, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tariff.commissionerCode(),
                tariff.item().name(),
                tariff.validFrom(),
                tariff.validTo(),
                tariff.selectedBy().name(),
                units == null ? null : units.units(),
                pounds == null ? null : pounds.amount(),
                tariff.guaranteed().amount(),
                tariff.claims(),
                tariff.certainty().name(),
                tariff.source());
    }

    private static Tariff tariff(ResultSet row) throws SQLException {
        BigDecimal units = row.getBigDecimal("units");
        BigDecimal pounds = row.getBigDecimal("pounds");
        return new Tariff(
                row.getString("commissioner_code"),
                TariffItem.valueOf(row.getString("item")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Tariff.SelectedBy.valueOf(row.getString("selected_by")),
                units == null ? null : new Uda(units),
                pounds == null ? null : new Money(pounds),
                new Money(row.getBigDecimal("guaranteed_pounds")),
                row.getInt("claims"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }
}
