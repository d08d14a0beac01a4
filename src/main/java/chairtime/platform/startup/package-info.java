/** What goes wrong at the start is found early and told in one sentence. */
@org.jspecify.annotations.NullMarked
package chairtime.platform.startup;
