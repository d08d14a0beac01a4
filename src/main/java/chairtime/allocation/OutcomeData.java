package chairtime.allocation;

/**
 * What came of an appointment.
 *
 * @param outcome the outcome
 * @param referredTo service that the patient was referred on to; blank for every other outcome
 * @param followOn whether a further course follows
 */
public record OutcomeData(CareOutcome outcome, String referredTo, FollowOn followOn) {

    /** Longest name of a service. */
    public static final int REFERRED_TO_MAX_LENGTH = 200;

    public OutcomeData {
        referredTo = referredTo.strip();
    }
}
