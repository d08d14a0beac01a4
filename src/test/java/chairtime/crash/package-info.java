/** The application killed hard in the middle of its work, and started again. */
@org.jspecify.annotations.NullMarked
package chairtime.crash;
