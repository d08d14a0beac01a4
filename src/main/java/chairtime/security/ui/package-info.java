/** Sign-in page and the pages about accounts. */
@org.jspecify.annotations.NullMarked
package chairtime.security.ui;
