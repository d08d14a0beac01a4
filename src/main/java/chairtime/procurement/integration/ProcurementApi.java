package chairtime.procurement.integration;

import chairtime.procurement.BidId;
import chairtime.procurement.Bids;
import chairtime.procurement.BidsSealedException;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallId;
import chairtime.procurement.Calls;
import chairtime.procurement.OpenedBids;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls and bids for other programs; a commissioner's staff and a provider each get their own side. */
@RestController
@RequestMapping("/api/procurement")
@Tag(name = "Procurement")
class ProcurementApi {

    private static final int MOST_PER_PAGE = 200;
    private static final int LAST_PAGE = Integer.MAX_VALUE / MOST_PER_PAGE - 1;

    private final Calls calls;
    private final Bids bids;
    private final OpenedBids openedBids;
    private final CurrentUser currentUser;

    ProcurementApi(Calls calls, Bids bids, OpenedBids openedBids, CurrentUser currentUser) {
        this.calls = calls;
        this.bids = bids;
        this.openedBids = openedBids;
        this.currentUser = currentUser;
    }

    @GetMapping("/calls")
    @Operation(summary = "The commissioner's calls, or for a provider those published to it that take bids now")
    List<CallSummaryBody> calls(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageRequest wanted =
                PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), Math.max(1, Math.min(size, MOST_PER_PAGE)));
        return isProvider()
                ? bids.openCalls(null, wanted).map(CallSummaryBody::of).toList()
                : calls.page(CallFilter.ALL, wanted).map(CallSummaryBody::of).toList();
    }

    @GetMapping("/calls/{id}")
    @Operation(summary = "A call with its terms; of sealed bids nothing but their number, and that only to its staff")
    CallBody call(@PathVariable long id) {
        return isProvider() ? CallBody.of(bids.call(new CallId(id))) : CallBody.of(calls.find(new CallId(id)));
    }

    @GetMapping("/calls/{id}/bids")
    @Operation(summary = "The bids of a call after opening, or for a provider its own")
    @ApiResponse(responseCode = "409", description = "The bids are sealed until the deadline has passed")
    List<BidBody> bidsOf(@PathVariable long id) {
        CallId call = new CallId(id);
        if (isProvider()) {
            bids.call(call);
            return bids.mine(call).map(BidBody::of).stream().toList();
        }
        return openedBids.ofCall(call).stream().map(BidBody::of).toList();
    }

    @GetMapping("/bids/{id}")
    @Operation(summary = "A bid after opening, or for a provider its own")
    @ApiResponse(responseCode = "409", description = "The bid is sealed until the deadline has passed")
    BidBody bid(@PathVariable long id) {
        BidId bid = new BidId(id);
        return isProvider() ? BidBody.of(bids.read(bid)) : BidBody.of(openedBids.read(bid));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> sealed(BidsSealedException sealed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sealed.getMessage());
        problem.setTitle("Bids are sealed");
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private boolean isProvider() {
        return currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER;
    }
}
