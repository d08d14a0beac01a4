package chairtime.allocation.integration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a sender may ask at a time.
 *
 * @param bytes longest message; the official examples have about 35,000
 * @param depth how many levels its JSON may have; the official examples have 14
 * @param slotDays longest span of days to ask slots for
 * @param slotsAtATime most slots in one answer
 */
@ConfigurationProperties("chairtime.messages")
record MessageLimits(
        @DefaultValue("1000000") int bytes,
        @DefaultValue("50") int depth,
        @DefaultValue("14") int slotDays,
        @DefaultValue("100") int slotsAtATime) {}
