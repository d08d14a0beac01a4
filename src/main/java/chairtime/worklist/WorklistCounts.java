package chairtime.worklist;

/**
 * How many open tasks each tab holds.
 *
 * @param mine tasks I have
 * @param available tasks I may take
 * @param all tasks of my organisation
 */
public record WorklistCounts(long mine, long available, long all) {

    /** The count of that tab. */
    public long of(WorklistTab tab) {
        return switch (tab) {
            case MINE -> mine;
            case AVAILABLE -> available;
            case ALL -> all;
        };
    }
}
