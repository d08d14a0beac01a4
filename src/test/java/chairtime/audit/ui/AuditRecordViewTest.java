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
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChairtimeTest
class AuditRecordViewTest {

    @Autowired
    AuditLog audit;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void signInAsAuditor() {
        MockVaadin.setup();
        SignIn.as(SignIn.user(1, "auditor", Organisation.commissioner("QMM"), Role.AUDITOR));
        audit.record(AuditEntry.of("procurement.needRaised", "Need", "7", "Need 7 raised"));
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void theAuditorFindsEntriesByPerson() {
        UI.getCurrent().add(new AuditRecordView(trail));
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Person")), "nobody");

        assertThat(_size(_get(DataGrid.class))).isZero();
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
