/** The record as stored. */
@org.jspecify.annotations.NullMarked
package chairtime.audit.domain;
