package chairtime.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditFilter;
import chairtime.audit.AuditLog;
import chairtime.audit.AuditTrail;
import chairtime.platform.ui.DataGrid;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class AuditRecordViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    AuditLog audit;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void signInAsAuditor() {
        screens.openFor(spring, SignIn.user(1, "auditor", Organisation.commissioner("QMM"), Role.AUDITOR));
        audit.record(AuditEntry.of("procurement.needRaised", "Need", "7", "Need 7 raised"));
    }

    @Test
    void theAuditorFindsEntriesByPerson() {
        screens.go("audit");
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Person")), "nobody");

        assertThat(_size(_get(DataGrid.class))).isZero();
    }

    @Test
    void whatTheRecordIsNarrowedToStandsInTheAddress() {
        screens.go("audit?subject=need&from=2099-01-01&to=tomorrow");
        assertThat(_size(_get(DataGrid.class))).isZero();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("To")).getValue())
                .as("what is no day is left open")
                .isNull();

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("From")), LocalDate.of(2020, 1, 1));

        assertThat(screens.address()).isEqualTo("audit?subject=need&from=2020-01-01");
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);
    }

    @Test
    void theRecordIsTakenAwayAsAFile() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        AuditExport.csv(trail, AuditFilter.ALL, csv);
        AuditExport.xlsx(trail, AuditFilter.ALL, xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("procurement.needRaised", "Need 7 raised");
        assertThat(xlsx.size()).isPositive();
    }
}
