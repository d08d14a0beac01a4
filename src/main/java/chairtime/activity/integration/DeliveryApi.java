package chairtime.activity.integration;

import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Delivery for other programs. */
@RestController
@Tag(name = "Delivery")
class DeliveryApi {

    private final DeliveryPositions positions;

    DeliveryApi(DeliveryPositions positions) {
        this.positions = positions;
    }

    @GetMapping("/api/activity/delivery")
    @Operation(summary = "A commissioner's delivery in a month, by NHS England's method; the newest month without one")
    DeliveryBody delivery(@RequestParam String commissioner, @RequestParam(required = false) @Nullable String month) {
        TreatmentMonth wanted =
                month == null ? positions.newestMonth(commissioner).orElseThrow(DeliveryApi::nothing) : parse(month);
        return positions
                .commissioner(commissioner, new DeliveryPeriod(wanted, false))
                .map(DeliveryBody::of)
                .orElseThrow(DeliveryApi::nothing);
    }

    private static TreatmentMonth parse(String month) {
        try {
            return TreatmentMonth.parse(month);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Write the month as 2023-09.");
        }
    }

    private static NotFoundException nothing() {
        return new NotFoundException("An imported month of this commissioner");
    }
}
