package chairtime.activity;

/**
 * A file that has claims of a contract.
 *
 * @param id its import
 * @param fileName name it came with
 */
public record ClaimFile(ClaimImportId id, String fileName) {}
