package chairtime.platform.ui;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Lets the screens take larger files than other programs may send. A screen reads a file only where somebody opened it
 * who may; the addresses of the HTTP API read what is sent before they know who may send it.
 */
@Component
class ScreenUploads implements BeanPostProcessor {

    private static final String LARGEST = "chairtime.upload.max-file-size";

    private final Environment settings;

    ScreenUploads(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            long bytes = DataSize.parse(settings.getRequiredProperty(LARGEST)).toBytes();
            registration.setMultipartConfig(new MultipartConfigElement(null, bytes, bytes, 0));
        }
        return bean;
    }
}
