/**
 * Demonstration data: an invented commissioner with its contracts, providers, people and calls. Nothing in it is
 * about a real organisation or person.
 */
@org.jspecify.annotations.NullMarked
package chairtime.shell.demo;
