/** Keeps work items in step with the engine's tasks. */
@org.jspecify.annotations.NullMarked
package chairtime.worklist.process;
