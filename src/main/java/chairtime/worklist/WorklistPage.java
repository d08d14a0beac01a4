package chairtime.worklist;

/**
 * The part of the list that is wanted.
 *
 * @param offset how many to leave out
 * @param limit how many at most, 1 to 500
 * @param order what to sort by; within the same value the most urgent comes first
 * @param descending whether the order is turned round
 */
public record WorklistPage(int offset, int limit, WorkItemOrder order, boolean descending) {

    private static final int MOST = 500;

    /**
     * @throws IllegalArgumentException when it is out of range
     */
    public WorklistPage {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows, from row 0 on");
        }
    }

    /** That many, the most urgent first. */
    public static WorklistPage first(int limit) {
        return new WorklistPage(0, limit, WorkItemOrder.DUE, false);
    }
}
