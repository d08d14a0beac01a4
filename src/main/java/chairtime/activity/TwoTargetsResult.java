package chairtime.activity;

/**
 * A year with two targets.
 *
 * @param routineFigures target and value that are left when the unscheduled courses are taken out, with what was
 *     delivered of these
 * @param routine what follows for them
 * @param unscheduled what follows for the unscheduled courses
 */
public record TwoTargetsResult(YearFigures routineFigures, YearEndResult routine, UnscheduledResult unscheduled) {}
