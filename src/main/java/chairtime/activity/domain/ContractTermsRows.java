package chairtime.activity.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the latest terms of contracts. */
@Component
public class ContractTermsRows {

    /** Latest terms of contracts, to be narrowed and sorted. */
    static final String SELECT =
            """
            SELECT number, provider_code, provider_name, commissioner_code, postcode, district,
                   annual_target, annual_value, terms_month AS month
            FROM activity_contract
            """;

    private final JdbcClient jdbc;

    ContractTermsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contracts that the commissioner's newest month lists, by provider name. */
    public List<ContractTerms> ofCommissioner(String commissionerCode) {
        return jdbc.sql(
                        SELECT
                                + """
                        WHERE commissioner_code = :code
                          AND terms_month = (SELECT MAX(treatment_month) FROM activity_contract_month
                                             WHERE commissioner_code = :code)
                          AND EXISTS (SELECT 1 FROM activity_contract_month x
                                      WHERE x.contract_number = number AND x.treatment_month = terms_month)
                        ORDER BY provider_name, number
                        """)
                .param("code", commissionerCode)
                .query(ContractTerms.class)
                .list();
    }

    /** The contracts of the provider that its commissioners' newest months list, by number. */
    public List<ContractTerms> ofProvider(String providerCode) {
        return jdbc.sql(
                        SELECT
                                + """
                        WHERE provider_code = :code
                          AND terms_month = (SELECT MAX(f.treatment_month) FROM activity_contract_month f
                                             WHERE f.commissioner_code = activity_contract.commissioner_code)
                          AND EXISTS (SELECT 1 FROM activity_contract_month x
                                      WHERE x.contract_number = number AND x.treatment_month = terms_month)
                        ORDER BY number
                        """)
                .param("code", providerCode)
                .query(ContractTerms.class)
                .list();
    }

    /** The contract with that number. */
    public Optional<ContractTerms> byNumber(String number) {
        return jdbc.sql(SELECT + "WHERE number = :number")
                .param("number", number)
                .query(ContractTerms.class)
                .optional();
    }

    /** Postcode districts of the contracts that the commissioner's newest month lists. */
    public List<String> districts(String commissionerCode) {
        return ofCommissioner(commissionerCode).stream()
                .map(ContractTerms::district)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A few contracts by part of their number, provider's name or postcode.
     *
     * @param providerCode only of that provider; null means of any
     */
    public List<ContractTerms> search(String text, @Nullable String providerCode, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                        WHERE (number LIKE :text OR provider_name LIKE :text OR postcode LIKE :text)
                          AND (:provider IS NULL OR provider_code = :provider)
                        ORDER BY provider_name, number LIMIT :limit
                        """)
                .param("text", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("provider", providerCode)
                .param("limit", limit)
                .query(ContractTerms.class)
                .list();
    }
}
