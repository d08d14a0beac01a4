/** From a need for capacity to awarded sessions. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Procurement",
        allowedDependencies = {
            "platform",
            "security",
            "audit",
            "directory",
            "workflow",
            "worklist",
            "notification",
            "activity"
        })
package chairtime.procurement;
