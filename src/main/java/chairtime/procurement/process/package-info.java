/** The process that a call goes through, and the table that routes awards to approvers. */
@org.jspecify.annotations.NullMarked
package chairtime.procurement.process;
