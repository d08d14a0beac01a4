package chairtime.activity.integration;

import chairtime.activity.Claim;
import chairtime.activity.ClaimFilter;
import chairtime.activity.ContractClaimExports;
import chairtime.activity.ContractClaims;
import chairtime.activity.DeliveryExports;
import chairtime.activity.DeliveryReaders;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes single claims as CSV and XLSX, some thousand at a time. */
@Service
@PreAuthorize(DeliveryReaders.ALL)
class ContractClaimFiles implements ContractClaimExports {

    private static final int AT_A_TIME = 5_000;

    private final ContractClaims claims;

    ContractClaimFiles(ContractClaims claims) {
        this.claims = claims;
    }

    @Override
    public void write(ClaimFilter filter, DeliveryExports.Format format, OutputStream out) throws IOException {
        int pages = Math.toIntExact((claims.count(filter) + AT_A_TIME - 1) / AT_A_TIME);
        Stream<Claim> rows = IntStream.range(0, pages)
                .boxed()
                .flatMap(page -> claims.page(filter, PageRequest.of(page, AT_A_TIME)).stream());
        if (format == DeliveryExports.Format.CSV) {
            columns().csv(rows, out);
        } else {
            columns().xlsx("Claims", rows, out);
        }
    }

    private static TableExport<Claim> columns() {
        return new TableExport<Claim>()
                .column("Contract", Claim::contractNumber)
                .column("Claim", Claim::reference)
                .column("Sent again", Claim::resubmission)
                .column("Kind", Claim::kind)
                .column(
                        "Category",
                        claim -> claim.category() == null
                                ? null
                                : claim.category().code())
                .column("Accepted", Claim::acceptedOn)
                .column("Completed", Claim::completedOn)
                .column("Received", Claim::receivedOn)
                .column("Treatment month", Claim::treatmentMonth)
                .column("Schedule month", Claim::scheduleMonth)
                .column("Standing", claim -> claim.standing().label())
                .column("Earned (UDA)", Claim::units)
                .column("Earned (£)", Claim::pounds)
                .column("Patient charge (£)", Claim::charge)
                .column("File", claim -> claim.row().fileName())
                .column("Line", claim -> claim.row().line())
                .column(
                        "Holds in its place",
                        claim -> claim.holder() == null ? null : claim.holder().inWords());
    }
}
