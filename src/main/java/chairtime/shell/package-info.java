/** Page frame, home page, error pages and demonstration data. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "platform",
            "security",
            "audit",
            "workflow",
            "worklist",
            "notification",
            "directory",
            "activity",
            "procurement",
            "allocation"
        })
package chairtime.shell;
