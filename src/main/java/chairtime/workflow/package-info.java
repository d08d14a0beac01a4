/** The process engine, its diagrams and its failed jobs. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"platform", "security", "audit"})
package chairtime.workflow;
