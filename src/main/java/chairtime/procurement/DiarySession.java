package chairtime.procurement;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An extra session in the diary.
 *
 * @param id number
 * @param callId the call
 * @param callTitle what and where
 * @param providerCode who holds it
 * @param providerName its name
 * @param contractNumber contract under which it is held
 * @param day day
 * @param startTime start, in England
 * @param hours length
 * @param slots appointments it offers
 * @param price pounds
 */
public record DiarySession(
        SessionId id,
        CallId callId,
        String callTitle,
        String providerCode,
        String providerName,
        String contractNumber,
        LocalDate day,
        LocalTime startTime,
        BigDecimal hours,
        int slots,
        Money price) {}
