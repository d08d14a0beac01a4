/** The administrator's view of failed jobs. */
@org.jspecify.annotations.NullMarked
package chairtime.workflow.ui;
