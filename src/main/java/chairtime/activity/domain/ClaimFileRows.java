package chairtime.activity.domain;

import chairtime.activity.ClaimFile;
import chairtime.activity.ClaimFileContract;
import chairtime.activity.ClaimImportId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which files have claims of which contracts. */
@Component
public class ClaimFileRows {

    private static final String CONTRACTS = " FROM activity_claim_import_contract f WHERE f.import_id = :id";

    private final JdbcClient jdbc;

    ClaimFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The imports that count and have claims of the contract, newest first. */
    public List<ClaimFile> ofContract(String contract) {
        return jdbc.sql("SELECT i.id, i.file_name FROM activity_claim_import i"
                        + " JOIN activity_claim_import_contract f ON f.import_id = i.id AND f.contract_number = :contract"
                        + " WHERE i.state IN ('CURRENT', 'UNDOING') ORDER BY i.id DESC")
                .param("contract", contract)
                .query((row, i) -> new ClaimFile(new ClaimImportId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** The contracts of an import, by number. */
    public List<ClaimFileContract> contracts(long importId, long offset, int size) {
        return jdbc.sql("SELECT f.contract_number AS number, (SELECT c.provider_name FROM activity_contract c"
                        + " WHERE c.number = CONVERT(f.contract_number USING utf8mb4)) AS provider,"
                        + " f.row_count AS row_count" + CONTRACTS
                        + " ORDER BY f.contract_number LIMIT :size OFFSET :offset")
                .param("id", importId)
                .param("size", size)
                .param("offset", offset)
                .query((row, i) -> new ClaimFileContract(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** How many contracts it has claims of. */
    public long countContracts(long importId) {
        return jdbc.sql("SELECT COUNT(*)" + CONTRACTS)
                .param("id", importId)
                .query(Long.class)
                .single();
    }
}
