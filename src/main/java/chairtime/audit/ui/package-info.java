/** The auditor's page. */
@org.jspecify.annotations.NullMarked
package chairtime.audit.ui;
