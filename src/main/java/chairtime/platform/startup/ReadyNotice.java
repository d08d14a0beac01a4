package chairtime.platform.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to find it. */
@Component
class ReadyNotice {

    private static final Logger log = LoggerFactory.getLogger("chairtime");

    @EventListener
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Chairtime is ready: http://localhost:{}",
                    web.getWebServer().getPort());
        }
    }
}
