/** The one task list for all processes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"platform", "security", "audit", "workflow"})
package chairtime.worklist;
