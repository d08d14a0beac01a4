package chairtime.activity.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who holds which contracts. A contract comes with a provider whose code is {@code P} and its number. */
@Component
public class HolderRows {

    private final JdbcClient jdbc;

    HolderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the providers that hold a contract of the commissioner or came with one. */
    public Set<String> ofCommissioner(String commissionerCode) {
        return codes(
                """
                SELECT provider_code FROM activity_contract WHERE commissioner_code = :value
                UNION SELECT CONCAT('P', number) FROM activity_contract WHERE commissioner_code = :value
                """,
                commissionerCode);
    }

    /** Whether the provider holds a contract of the commissioner or came with one. */
    public boolean isOfCommissioner(String providerCode, String commissionerCode) {
        return jdbc.sql(
                                """
                        SELECT COUNT(*) FROM activity_contract
                        WHERE commissioner_code = :commissioner
                          AND (provider_code = :provider OR number = SUBSTRING(:provider, 2))
                        """)
                        .param("commissioner", commissionerCode)
                        .param("provider", providerCode)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Codes of the providers that hold more than one contract. */
    public Set<String> withSeveral() {
        return codes("SELECT provider_code FROM activity_contract GROUP BY provider_code HAVING COUNT(*) > 1", "");
    }

    /** Codes of the providers whose contract was given to another, and that hold none now. */
    public Set<String> withNone() {
        return codes(
                """
                SELECT CONCAT('P', c.number) FROM activity_contract c
                WHERE c.provider_code <> CONCAT('P', c.number)
                  AND NOT EXISTS (SELECT 1 FROM activity_contract o WHERE o.provider_code = CONCAT('P', c.number))
                """,
                "");
    }

    /** Codes of the providers that hold a contract whose postcode begins like that, or one they did not come with. */
    public Set<String> holding(String text) {
        if (text.isBlank()) {
            return Set.of();
        }
        return codes(
                """
                SELECT provider_code FROM activity_contract WHERE postcode LIKE CONCAT(:value, '%')
                UNION SELECT provider_code FROM activity_contract
                WHERE provider_code <> CONCAT('P', number) AND number LIKE CONCAT('%', :value, '%')
                """,
                escaped(text));
    }

    /** How many contracts each of the providers holds; those that hold none are left out. */
    public Map<String, Integer> counts(Collection<String> providerCodes) {
        if (providerCodes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT provider_code, COUNT(*) FROM activity_contract WHERE provider_code IN (:codes)"
                        + " GROUP BY provider_code")
                .param("codes", providerCodes)
                .query((row, i) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All contracts that the provider holds, also those that no newer month lists, by number. */
    public List<ContractTerms> heldBy(String providerCode) {
        return jdbc.sql(ContractTermsRows.SELECT + "WHERE provider_code = :code ORDER BY number")
                .param("code", providerCode)
                .query(ContractTerms.class)
                .list();
    }

    /**
     * Contracts that somebody else holds, by published name and number.
     *
     * @param providerCode not held by that provider
     * @param commissionerCode of that commissioner; null means of any
     * @param text part of number, published name or postcode; blank means all
     */
    public List<ContractTerms> heldByOthers(
            String providerCode, @Nullable String commissionerCode, String text, Pageable page) {
        Map<String, Object> values = new HashMap<>();
        String which = others(providerCode, commissionerCode, text, values);
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql(ContractTermsRows.SELECT + which + " ORDER BY provider_name, number LIMIT :size OFFSET :offset")
                .params(values)
                .query(ContractTerms.class)
                .list();
    }

    /** How many {@link #heldByOthers} has in all. */
    public long countHeldByOthers(String providerCode, @Nullable String commissionerCode, String text) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM activity_contract "
                        + others(providerCode, commissionerCode, text, values))
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String others(
            String providerCode, @Nullable String commissionerCode, String text, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("WHERE provider_code <> :provider");
        values.put("provider", providerCode);
        if (commissionerCode != null) {
            where.append(" AND commissioner_code = :commissioner");
            values.put("commissioner", commissionerCode);
        }
        if (!text.isBlank()) {
            where.append(" AND (number LIKE :text OR provider_name LIKE :text OR postcode LIKE :text)");
            values.put("text", "%" + escaped(text) + "%");
        }
        return where.toString();
    }

    private Set<String> codes(String sql, String value) {
        return new HashSet<>(
                jdbc.sql(sql).param("value", value).query(String.class).list());
    }

    private static String escaped(String text) {
        return text.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }
}
