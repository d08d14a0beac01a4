/** The task list on the screen. */
@org.jspecify.annotations.NullMarked
package chairtime.worklist.ui;
