package chairtime.platform;

/**
 * The number of a dental contract in the NHSBSA's books: ten digits, unique in England, kept as text.
 *
 * @param value the ten digits
 */
public record ContractNumber(String value) implements Comparable<ContractNumber> {

    /** Number of digits. */
    public static final int LENGTH = 10;

    /**
     * @throws IllegalArgumentException when the text is not ten digits
     */
    public ContractNumber {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("A contract number has ten digits");
        }
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("A contract number has digits only");
        }
    }

    /**
     * Reads what somebody typed or a file holds; blanks around it do not matter.
     *
     * @throws IllegalArgumentException when the text is not a contract number
     */
    public static ContractNumber parse(String text) {
        return new ContractNumber(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(ContractNumber other) {
        return value.compareTo(other.value);
    }
}
