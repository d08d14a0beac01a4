/** The kit that every view is built from: how pages, figures, states, messages and charts look and speak. */
@org.jspecify.annotations.NullMarked
package chairtime.platform.ui;
