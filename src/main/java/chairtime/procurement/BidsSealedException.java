package chairtime.procurement;

import chairtime.platform.RefusedException;

/** Somebody on the commissioner's side asked for bids before they were opened. */
public class BidsSealedException extends RefusedException {

    public BidsSealedException() {
        super("The bids are sealed until the deadline has passed. Until then only their number is known.");
    }
}
