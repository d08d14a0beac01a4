/** The database: MariaDB started beside the application, or an existing server. */
@org.jspecify.annotations.NullMarked
package chairtime.platform.database;
