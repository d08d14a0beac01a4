package chairtime.platform.startup;

import chairtime.platform.StartRefusedException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints one sentence, and nothing else, for each fault that an operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFaultReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger("chairtime");

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String sentence = sentence(each);
            if (sentence != null) {
                log.error("Chairtime does not start: {}", sentence);
                log.debug("What the system reported", failure);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable fault) {
        if (fault instanceof StartRefusedException) {
            return fault.getMessage();
        }
        if (fault instanceof PortInUseException port) {
            return WebPortCheck.inUse(port.getPort(), null).getMessage();
        }
        if (fault instanceof FlywayException) {
            return "The database's tables could not be brought up to date: " + inOneLine(fault.getMessage());
        }
        return null;
    }

    private static String inOneLine(@Nullable String text) {
        return text == null ? "no reason is given." : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
