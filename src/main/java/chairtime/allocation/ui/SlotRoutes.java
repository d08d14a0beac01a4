package chairtime.allocation.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Addresses of the pages about slots. */
final class SlotRoutes {

    /** The practice's own slots. */
    static final String CALENDAR = "slots";
    /** What the practice's own slots offer. */
    static final String FACTS = "slots/facts";
    /** The slots of all practices of the commissioner. */
    static final String CAPACITY = "capacity";

    /** The published rules by which slots are given. */
    static final String GIVING = "urgent-care/slots-given";
    /** The rules of urgent care. */
    static final String RULES = "urgent-care/rules";

    /** Where postcodes lie. */
    static final String AREAS = "admin/areas";

    private SlotRoutes() {}

    /** The whole address, as the browser that asks knows this installation, under which a calendar is read. */
    static String calendar(String secret) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/calendar/" + secret + ".ics")
                .toString();
    }
}
