/** The task list over HTTP. */
@org.jspecify.annotations.NullMarked
package chairtime.worklist.integration;
