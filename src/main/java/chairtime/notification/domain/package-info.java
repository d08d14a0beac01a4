/** Messages, letters and notices as stored, and their sending. */
@org.jspecify.annotations.NullMarked
package chairtime.notification.domain;
