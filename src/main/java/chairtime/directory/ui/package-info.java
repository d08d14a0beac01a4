@org.jspecify.annotations.NullMarked
package chairtime.directory.ui;
