package chairtime.allocation;

/**
 * Open slots that come from the same source.
 *
 * @param source where they come from
 * @param slots how many slots
 * @param seats how many patients can be seen in them
 * @param held how many seats are held for an offer
 * @param booked how many seats are booked
 */
public record SourceCapacity(SlotSource source, int slots, int seats, int held, int booked) {

    /** How many more patients can be placed. */
    public int free() {
        return seats - held - booked;
    }
}
