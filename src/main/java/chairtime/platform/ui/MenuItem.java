package chairtime.platform.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;

/**
 * A place in the navigation.
 *
 * @param order smaller comes first; a job stands where its first item stands
 * @param job heading it stands under, in the words of look and glossary, for instance {@code Needs and calls}
 * @param label text of the link
 * @param path address inside the application, without a leading slash
 * @param roles names of the roles that see it; empty means everyone who is signed in
 * @param icon picture beside the label
 */
public record MenuItem(int order, String job, String label, String path, Set<String> roles, VaadinIcon icon) {}
