/** Outbox, letters and the bell. */
@org.jspecify.annotations.NullMarked
package chairtime.notification.ui;
