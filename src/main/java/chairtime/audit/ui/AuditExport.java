package chairtime.audit.ui;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The record as a file, of at most as many entries as a sheet can hold. */
final class AuditExport {

    static final String CSV = TableExport.CSV;
    static final String XLSX = TableExport.XLSX;

    private static final int MOST = 200_000;

    private AuditExport() {}

    static void csv(AuditTrail trail, AuditFilter filter, OutputStream out) throws IOException {
        table().csv(entries(trail, filter).stream(), out);
    }

    static void xlsx(AuditTrail trail, AuditFilter filter, OutputStream out) throws IOException {
        table().xlsx("Audit record", entries(trail, filter).stream(), out);
    }

    private static List<AuditView> entries(AuditTrail trail, AuditFilter filter) {
        List<AuditView> entries = new ArrayList<>();
        trail.forEach(filter, entry -> {
            if (entries.size() < MOST) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private static TableExport<AuditView> table() {
        return new TableExport<AuditView>()
                .column("Number", AuditView::number)
                .column("When", AuditView::at)
                .column("Who", AuditView::username)
                .column("Roles", AuditView::roles)
                .column("Organisation", AuditView::organisation)
                .column("Action", AuditView::action)
                .column("Subject", AuditView::subjectType)
                .column("Subject number", AuditView::subjectId)
                .column("What", AuditView::summary)
                .column("Before", AuditView::before)
                .column("After", AuditView::after)
                .column("Reason", AuditView::reason);
    }
}
