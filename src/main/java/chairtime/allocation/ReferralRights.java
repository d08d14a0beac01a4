package chairtime.allocation;

/** Who may do what with referrals, as expressions for the services of this module. */
final class ReferralRights {

    /** Takes, triages and places referrals, and sees who the patients are. */
    static final String HANDLE = "hasAnyRole('COORDINATOR','CLINICIAN')";

    /** Sees referrals by pseudonym. */
    static final String READ =
            "hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD','FINANCE','AUDITOR')";

    /** Answers for patients' records. */
    static final String ANSWER_FOR_RECORDS = "hasRole('CLINICIAN')";

    /** Sees the rules that referrals are triaged by. */
    static final String READ_RULES =
            "hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD','AUDITOR','ADMIN')";

    /** Sets those rules. */
    static final String SET_RULES = "hasRole('ADMIN')";

    /** Lets programs send messages, or shuts them out. */
    static final String MANAGE_SENDERS = "hasRole('ADMIN')";

    /** Sends messages: programs alone, no person. */
    static final String SEND = "hasAuthority('" + SignedInSender.AUTHORITY + "')";

    private ReferralRights() {}
}
