@org.jspecify.annotations.NullMarked
package chairtime.worklist;
