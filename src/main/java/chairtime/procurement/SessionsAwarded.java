package chairtime.procurement;

import java.util.List;

/**
 * Announced when the sessions of an award stand in the diaries.
 *
 * @param callId the call
 * @param commissionerCode who buys
 * @param sessions the sessions
 */
public record SessionsAwarded(CallId callId, String commissionerCode, List<SessionId> sessions) {}
