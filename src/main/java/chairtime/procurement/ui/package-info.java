/** Pages on which commissioners buy capacity and providers bid for it. */
@org.jspecify.annotations.NullMarked
package chairtime.procurement.ui;
