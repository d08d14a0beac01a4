/** From a referral for urgent dental care to its outcome: patients, triage, slots and offers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Allocation",
        allowedDependencies = {
            "platform",
            "security",
            "audit",
            "directory",
            "workflow",
            "worklist",
            "notification",
            "activity",
            "procurement"
        })
package chairtime.allocation;
