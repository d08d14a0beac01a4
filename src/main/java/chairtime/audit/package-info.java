/** The append-only record of who did, saw and changed what. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform", "security"})
package chairtime.audit;
