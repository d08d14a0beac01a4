@org.jspecify.annotations.NullMarked
package chairtime.platform.ui;
