package chairtime.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.Servlet;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;

/** How large a file may be, by the door it comes through. */
@ChairtimeTest
class ScreenUploadsTest {

    @Autowired
    Collection<ServletRegistrationBean<?>> servlets;

    @Test
    void theScreensTakeFilesOfClaims() {
        assertThat(largest(SpringServlet.class)).containsExactly(DataSize.ofGigabytes(2));
    }

    @Test
    void otherProgramsSendAContractorMonthAtMost() {
        assertThat(largest(DispatcherServlet.class)).containsExactly(DataSize.ofMegabytes(64));
    }

    private List<DataSize> largest(Class<? extends Servlet> kind) {
        return servlets.stream()
                .filter(registration -> kind.isInstance(registration.getServlet()))
                .map(registration ->
                        DataSize.ofBytes(registration.getMultipartConfig().getMaxFileSize()))
                .toList();
    }
}
