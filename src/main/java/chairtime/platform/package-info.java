/** Values that check themselves, the clock and the calendar, the database, and the kit that every view shares. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Platform",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package chairtime.platform;
