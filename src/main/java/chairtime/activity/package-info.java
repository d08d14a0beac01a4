/** What was contracted and delivered. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {"platform", "security", "audit", "directory", "workflow", "worklist", "notification"})
package chairtime.activity;
