/** Accounts, roles, organisations and sign-in. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"platform"})
package chairtime.security;
