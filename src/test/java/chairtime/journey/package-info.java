@org.jspecify.annotations.NullMarked
package chairtime.journey;
