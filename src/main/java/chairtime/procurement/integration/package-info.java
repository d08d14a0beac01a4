/** Letters, mails and notices of procurement, and its HTTP API. */
@org.jspecify.annotations.NullMarked
package chairtime.procurement.integration;
