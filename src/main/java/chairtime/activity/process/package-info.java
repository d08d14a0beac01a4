@org.jspecify.annotations.NullMarked
package chairtime.activity.process;
