package chairtime.activity;

/** The work on prices of stored claims, for {@link ClaimPricing}, which sees to it who may ask for it. */
public interface ClaimPricingWork {

    /** Checks or prices contracts until it is done or has to end; the state says where it stands. */
    void price(ClaimPricingId id, ClaimWork.Control control);
}
