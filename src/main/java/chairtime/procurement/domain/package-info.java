/** What needs, calls, bids, scores and awards are, and the rules they keep. */
@org.jspecify.annotations.NullMarked
package chairtime.procurement.domain;
