package chairtime.allocation.domain;

import java.time.Duration;

/**
 * What is asked of practices after an appointment.
 *
 * @param recordWithin how soon it says what happened
 * @param outcomeWithin how soon it gives the outcome
 * @param seesPatient how long after the beginning of the appointment it sees who the patient is
 */
public record AttendanceRule(Duration recordWithin, Duration outcomeWithin, Duration seesPatient) {}
