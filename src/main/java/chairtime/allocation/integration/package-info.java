/** Messages of NHS 111 and others, in FHIR. */
@org.jspecify.annotations.NullMarked
package chairtime.allocation.integration;
