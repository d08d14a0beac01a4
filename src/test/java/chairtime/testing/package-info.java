@org.jspecify.annotations.NullMarked
package chairtime.testing;
