/** Who and where: commissioners, areas, providers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"platform", "security", "audit"})
package chairtime.directory;
