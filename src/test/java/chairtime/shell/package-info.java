@org.jspecify.annotations.NullMarked
package chairtime.shell;
