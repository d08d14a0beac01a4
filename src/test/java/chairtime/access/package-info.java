/** Who reaches what: every screen and every operation of the API, for every role. */
@org.jspecify.annotations.NullMarked
package chairtime.access;
