package chairtime.allocation.ui;

import chairtime.allocation.MessageSenderData;
import chairtime.allocation.ReferralSource;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who sends, as an administrator types it. */
class SenderFields extends Div {

    private static final int USUAL_RATE = 120;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField username = new TextField("Username");
    private final TextField name = new TextField("Name");
    private final TextField odsCode = new TextField("ODS code");
    private final Select<ReferralSource> source = new Select<>();
    private final IntegerField rate = new IntegerField("Requests a minute");

    /** @param data what there is; null for a new sender */
    SenderFields(@Nullable MessageSenderData data) {
        addClassName("form");
        username.setHelperText("What the program signs in with, such as nhs111. It stays as it is.");
        name.setHelperText("Who sends, such as NHS 111 North. Coordinators read it on the referral.");
        odsCode.setHelperText("Code of the organisation that sends.");
        source.setLabel("Its referrals come by");
        source.setItems(ReferralSource.values());
        source.setItemLabelGenerator(ReferralSource::label);
        rate.setHelperText("More than these are asked to wait.");
        MessageSenderData shown =
                data == null ? new MessageSenderData("", "", "", ReferralSource.NHS_111, USUAL_RATE) : data;
        username.setValue(shown.username());
        username.setReadOnly(data != null);
        name.setValue(shown.name());
        odsCode.setValue(shown.odsCode());
        source.setValue(shown.source());
        rate.setValue(shown.ratePerMinute());
        add(errors, username, name, odsCode, source, rate);
    }

    MessageSenderData data() {
        Integer typed = rate.getValue();
        return new MessageSenderData(
                username.getValue().strip(),
                name.getValue(),
                odsCode.getValue().strip().toUpperCase(Locale.ROOT),
                source.getValue(),
                typed == null ? 0 : typed);
    }

    /** Shows what is wrong, at its field. */
    void show(RefusedException refused) {
        Map<String, Component> fields = new HashMap<>();
        fields.put("username", username);
        fields.put("name", name);
        fields.put("odsCode", odsCode);
        fields.put("ratePerMinute", rate);
        errors.show(refused, fields);
    }
}
