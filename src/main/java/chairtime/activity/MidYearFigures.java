package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;

/**
 * The figure that a mid-year review is about.
 *
 * @param year what was scheduled by September, and what it is compared with
 * @param percent adjusted part of the target in percent, unrounded
 * @param expectedShortfall what will be missing of the target if the year goes on like that
 * @param expectedShortfallValue the same in pounds at the contract's own rate: the most that may be withheld
 * @param shareByCut part of a year that is usually delivered by September, in percent
 * @param rule the rule in words
 */
public record MidYearFigures(
        YearFigures year,
        BigDecimal percent,
        Uda expectedShortfall,
        Money expectedShortfallValue,
        BigDecimal shareByCut,
        String rule) {}
