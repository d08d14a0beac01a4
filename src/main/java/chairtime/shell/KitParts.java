package chairtime.shell;

import chairtime.platform.ui.Chart;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.ProcessDiagram;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;

/**
 * What modules put on the first page and in the bar through contributions: the bundler follows classes from views and
 * would not find it.
 */
@Tag("div")
@Uses(Chart.class)
@Uses(ProcessDiagram.class)
@Uses(DataGrid.class)
@Uses(FilterBar.class)
@Uses(ConfirmDialog.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(MenuBar.class)
@Uses(Notification.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(Select.class)
final class KitParts extends Component {}
