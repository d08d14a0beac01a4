@org.jspecify.annotations.NullMarked
package chairtime.workflow;
