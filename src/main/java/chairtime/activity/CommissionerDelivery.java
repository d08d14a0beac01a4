package chairtime.activity;

/**
 * Delivery of all contracts of a commissioner.
 *
 * @param code the commissioner's code
 * @param name its current name
 * @param figures the figures
 * @param state how it stands
 */
public record CommissionerDelivery(String code, String name, DeliveryFigures figures, DeliveryState state) {}
