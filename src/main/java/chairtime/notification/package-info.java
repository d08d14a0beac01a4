/** E-mail outbox, letters kept on file and notices inside the application. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "security", "audit"})
package chairtime.notification;
