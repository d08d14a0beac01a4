package chairtime.activity.integration;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.ContractDelivery;
import chairtime.activity.ContractFilter;
import chairtime.activity.ContractPositions;
import chairtime.activity.DeliveryExports;
import chairtime.activity.DeliveryFigures;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.activity.DeliveryReaders;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes delivery as CSV and XLSX. */
@Service
@PreAuthorize(DeliveryReaders.COMMISSIONERS)
class DeliveryFiles implements DeliveryExports {

    private static final int MAX_ROWS = 50_000;

    private final DeliveryPositions positions;
    private final ContractPositions contracts;

    DeliveryFiles(DeliveryPositions positions, ContractPositions contracts) {
        this.positions = positions;
        this.contracts = contracts;
    }

    @Override
    public void commissioners(DeliveryPeriod period, String text, Sort sort, Format format, OutputStream out)
            throws IOException {
        TableExport<CommissionerDelivery> table = new TableExport<CommissionerDelivery>()
                .column("Commissioner code", CommissionerDelivery::code)
                .column("Commissioner", CommissionerDelivery::name);
        figures(table, CommissionerDelivery::figures, delivery -> true);
        table.column("State", delivery -> delivery.state().label());
        write(table, positions.commissioners(period, text, PageRequest.of(0, MAX_ROWS, sort)).stream(), format, out);
    }

    @Override
    public void contracts(
            String commissionerCode,
            DeliveryPeriod period,
            ContractFilter filter,
            Sort sort,
            Format format,
            OutputStream out)
            throws IOException {
        TableExport<ContractDelivery> table = new TableExport<ContractDelivery>()
                .column("Contract", ContractDelivery::number)
                .column("Provider", ContractDelivery::providerName)
                .column("Postcode", ContractDelivery::postcode);
        figures(table, ContractDelivery::figures, ContractDelivery::hasData);
        table.column("State", delivery -> delivery.state().label());
        write(
                table,
                contracts.ofCommissioner(commissionerCode, period, filter, PageRequest.of(0, MAX_ROWS, sort)).stream(),
                format,
                out);
    }

    private static <T> void figures(
            TableExport<T> table, Function<T, DeliveryFigures> figures, Function<T, Boolean> hasData) {
        table.column("Month", row -> figures.apply(row).month())
                .column("Year to date", row -> figures.apply(row).yearToDate() ? "yes" : "no")
                .column("Contracts", row -> figures.apply(row).contracts())
                .column("Contracts without data", row -> figures.apply(row).contractsWithoutData())
                .column("Annual target (UDA)", row -> figures.apply(row).annualTarget())
                .column("Expected (UDA)", row -> figures.apply(row).expected())
                .column(
                        "Delivered (UDA)",
                        row -> hasData.apply(row) ? figures.apply(row).delivered() : null)
                .column(
                        "Delivered (%)",
                        row -> hasData.apply(row) ? figures.apply(row).percent() : null)
                .column("Shortfall (UDA)", row -> figures.apply(row).shortfall())
                .column("Shortfall (£)", row -> figures.apply(row).shortfallValue());
    }

    private static <T> void write(TableExport<T> table, Stream<T> rows, Format format, OutputStream out)
            throws IOException {
        if (format == Format.CSV) {
            table.csv(rows, out);
        } else {
            table.xlsx("Delivery", rows, out);
        }
    }
}
