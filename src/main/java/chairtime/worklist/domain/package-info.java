/** Work items in the database, and who may take them. */
@org.jspecify.annotations.NullMarked
package chairtime.worklist.domain;
