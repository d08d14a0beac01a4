package chairtime.procurement.ui;

import chairtime.activity.ContractView;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import chairtime.procurement.BidData;
import chairtime.procurement.CallForBidder;
import chairtime.procurement.Criterion;
import chairtime.procurement.Declarations;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The form of a bid: short, with what is known filled in, and a running total. */
class BidForm extends Div {

    private static final int LETTERS_BEFORE_SAVING_MS = 800;

    private final CallForBidder call;
    private final Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<ContractView> contract = new ComboBox<>("Contract");
    private final TextField contactName = new TextField("Name");
    private final EmailField contactEmail = new EmailField("E-mail");
    private final TextField contactPhone = new TextField("Telephone");
    private final IntegerField sessions = new IntegerField("Number of sessions");
    private final BigDecimalField price = new BigDecimalField("Price a session");
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>("Days you can hold sessions on");
    private final DatePicker startDate = new DatePicker("First possible day");
    private final Map<Integer, TextArea> answers = new TreeMap<>();
    private final Checkbox cqc = new Checkbox("The practice is registered with the Care Quality Commission");
    private final Checkbox indemnity = new Checkbox("Clinical indemnity covers these sessions");
    private final Checkbox performers = new Checkbox("Every dentist of these sessions is on the performers list");
    private final Span total = new Span();

    /**
     * @param call what is bid for
     * @param changed called after the person has changed something
     */
    BidForm(CallForBidder call, Runnable changed) {
        this.call = call;
        this.changed = changed;
        addClassName("form");
        configureFields();
        createAnswers();
        Div contact = new Div(contactName, contactEmail, contactPhone);
        contact.addClassName("stack");
        total.addClassName("running-total");
        total.getElement().setAttribute("aria-live", "polite");
        add(errors, new H3("What you offer"), contract, sessions, price, total, weekdays, startDate);
        add(new H3("Whom to ask"), contact, new H3("Your answers"));
        answers.values().forEach(this::add);
        add(new H3("What you declare"), cqc, indemnity, performers);
        inputs().forEach(input -> input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showTotal();
                changed.run();
            }
        }));
    }

    /** Fills the form. */
    void read(BidData data) {
        call.contracts().stream()
                .filter(mine -> mine.number().equals(data.contractNumber()))
                .findFirst()
                .ifPresent(contract::setValue);
        contactName.setValue(data.contactName());
        contactEmail.setValue(data.contactEmail());
        contactPhone.setValue(data.contactPhone());
        sessions.setValue(data.sessionsOffered());
        price.setValue(
                data.pricePerSession() == null ? null : data.pricePerSession().amount());
        weekdays.setValue(data.weekdays());
        startDate.setValue(data.startDate());
        answers.forEach((number, field) -> field.setValue(data.answers().getOrDefault(number, "")));
        cqc.setValue(data.declarations().cqcRegistered());
        indemnity.setValue(data.declarations().indemnityInPlace());
        performers.setValue(data.declarations().performersListed());
        showTotal();
    }

    /**
     * What the form says now, complete or not.
     *
     * @throws RefusedException when the price has fractions of a penny
     */
    BidData write() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        answers.forEach((number, field) -> texts.put(number, field.getValue()));
        return new BidData(
                contract.getOptionalValue().map(ContractView::number).orElse(""),
                contactName.getValue(),
                contactEmail.getValue(),
                contactPhone.getValue(),
                sessions.getValue(),
                priceOrRefusal(),
                weekdays.getValue(),
                startDate.getValue(),
                texts,
                new Declarations(cqc.getValue(), indemnity.getValue(), performers.getValue()));
    }

    /** Shows why the bid was not taken, at the field at fault. */
    void show(RefusedException refusal) {
        errors.show(refusal, fieldsByName());
    }

    void clearErrors() {
        errors.clear();
    }

    /** Makes the whole form a page to read. */
    void setReadOnly(boolean readOnly) {
        inputs().forEach(input -> input.setReadOnly(readOnly));
    }

    private void configureFields() {
        contract.setItems(call.contracts());
        contract.setItemLabelGenerator(
                mine -> "%s, %s (%s)".formatted(mine.number(), mine.providerName(), mine.postcode()));
        contract.setVisible(call.contracts().size() > 1);
        contactName.setMaxLength(BidData.CONTACT_MAX_LENGTH);
        contactName.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        contactEmail.setMaxLength(BidData.CONTACT_MAX_LENGTH);
        contactPhone.setMaxLength(BidData.CONTACT_MAX_LENGTH);
        sessions.setMin(1);
        sessions.setStepButtonsVisible(true);
        sessions.setHelperText("%d are wanted in all; you may offer fewer".formatted(call.sessionsWanted()));
        price.setPrefixComponent(new Span("£"));
        price.setHelperText("At most " + Formats.money(call.priceCeiling()) + " for "
                + Formats.count(call.slotsPerSession(), "appointment", "appointments"));
        weekdays.setItems(call.pattern().weekdays().stream().sorted().toList());
        weekdays.setItemLabelGenerator(PatternWords::name);
        startDate.setMin(call.firstDay());
        startDate.setMax(call.lastDay());
        startDate.setHelperText("From " + Formats.date(call.firstDay()) + " to " + Formats.date(call.lastDay()));
        startDate.setI18n(new DatePicker.DatePickerI18n().setDateFormat("d MMM yyyy"));
    }

    private void createAnswers() {
        for (Criterion criterion : call.criteria()) {
            TextArea field = new TextArea(criterion.question());
            field.setHelperText("%s, %d %% of the score".formatted(criterion.name(), criterion.weight()));
            field.setMaxLength(BidData.ANSWER_MAX_LENGTH);
            field.setMinRows(3);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(LETTERS_BEFORE_SAVING_MS);
            answers.put(criterion.number(), field);
        }
    }

    private void showTotal() {
        Money each = price.getValue() == null ? null : Money.rounded(price.getValue());
        if (each == null || sessions.getValue() == null || call.slotsPerSession() == 0) {
            total.setText("");
            return;
        }
        Money slot = Money.rounded(each.amount()
                .divide(java.math.BigDecimal.valueOf(call.slotsPerSession()), java.math.MathContext.DECIMAL64));
        total.setText("%s at %s make %s, that is %s an appointment"
                .formatted(
                        Formats.count(sessions.getValue(), "session", "sessions"),
                        Formats.money(each),
                        Formats.money(each.times(sessions.getValue())),
                        Formats.money(slot)));
    }

    private @org.jspecify.annotations.Nullable Money priceOrRefusal() {
        if (price.getValue() == null) {
            return null;
        }
        try {
            return new Money(price.getValue());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("pricePerSession", "Give the price in pounds and whole pence, such as 540.50.");
        }
    }

    private Map<String, Component> fieldsByName() {
        Map<String, Component> fields = new LinkedHashMap<>(Map.of(
                "contractNumber", contract,
                "contactName", contactName,
                "contactEmail", contactEmail,
                "contactPhone", contactPhone,
                "sessionsOffered", sessions,
                "pricePerSession", price,
                "weekdays", weekdays,
                "startDate", startDate));
        answers.forEach((number, field) -> fields.put("answers[" + number + "]", field));
        fields.put("answers", answers.values().iterator().next());
        fields.put("declarations", cqc);
        return fields;
    }

    private List<HasValueAndElement<?, ?>> inputs() {
        List<HasValueAndElement<?, ?>> all = new java.util.ArrayList<>(List.of(
                contract,
                contactName,
                contactEmail,
                contactPhone,
                sessions,
                price,
                weekdays,
                startDate,
                cqc,
                indemnity,
                performers));
        all.addAll(answers.values());
        return all;
    }
}
