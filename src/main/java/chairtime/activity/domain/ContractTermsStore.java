package chairtime.activity.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the latest terms of contracts in step with the imported months. */
@Component
public class ContractTermsStore {

    private static final String TERMS =
            "commissioner_code, provider_name, postcode, district, annual_target, annual_value";

    private final JdbcClient jdbc;

    ContractTermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Contracts that somebody gave to another provider than the one that came into being with them. */
    public Map<String, String> reassigned() {
        return jdbc
                .sql("SELECT number, provider_code FROM activity_contract WHERE provider_code <> CONCAT('P', number)")
                .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes the terms of the import's month over where none are newer; unknown contracts come into being. */
    public void takeOver(long importId) {
        jdbc.sql(
                        """
                        INSERT INTO activity_contract (number, provider_code, %1$s, terms_month)
                        SELECT contract_number, CONCAT('P', contract_number), %1$s, treatment_month
                        FROM activity_contract_month WHERE import_id = :id
                        ON DUPLICATE KEY UPDATE
                          commissioner_code = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(commissioner_code), activity_contract.commissioner_code),
                          provider_name = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(provider_name), activity_contract.provider_name),
                          postcode = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(postcode), activity_contract.postcode),
                          district = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(district), activity_contract.district),
                          annual_target = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(annual_target), activity_contract.annual_target),
                          annual_value = IF(VALUES(terms_month) >= activity_contract.terms_month,
                              VALUES(annual_value), activity_contract.annual_value),
                          terms_month = GREATEST(activity_contract.terms_month, VALUES(terms_month))
                        """
                                .formatted(TERMS))
                .param("id", importId)
                .update();
    }

    /** Falls back to the newest month left for contracts that a corrected file of the month no longer lists. */
    public void fallBack(LocalDate month) {
        jdbc.sql(
                        """
                        UPDATE activity_contract c
                        JOIN (SELECT contract_number, MAX(treatment_month) AS newest
                              FROM activity_contract_month GROUP BY contract_number) n ON n.contract_number = c.number
                        JOIN activity_contract_month f
                          ON f.contract_number = c.number AND f.treatment_month = n.newest
                        SET c.commissioner_code = f.commissioner_code, c.provider_name = f.provider_name,
                            c.postcode = f.postcode, c.district = f.district, c.annual_target = f.annual_target,
                            c.annual_value = f.annual_value, c.terms_month = f.treatment_month
                        WHERE c.terms_month = :month AND n.newest < :month
                        """)
                .param("month", month)
                .update();
    }
}
