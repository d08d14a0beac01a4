package chairtime.allocation.domain;

import chairtime.allocation.Place;

/**
 * Who offers a slot to whose patients, and where.
 *
 * @param commissionerCode whose patients
 * @param providerCode who offers it
 * @param contractNumber contract under which patients are seen
 * @param place where
 */
public record Holder(String commissionerCode, String providerCode, String contractNumber, Place place) {}
