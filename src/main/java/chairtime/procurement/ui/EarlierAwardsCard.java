package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.AwardView;
import chairtime.procurement.EarlierAward;
import chairtime.procurement.ProviderAwards;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the same practices were awarded before in this financial year, with the awards that make the sum. */
class EarlierAwardsCard extends Card {

    EarlierAwardsCard(AwardView award, List<ProviderAwards> providers) {
        super("Awarded before to the same providers in " + providers.get(0).year());
        Paragraph rule = new Paragraph("The limits are held against awards for one need. These are awards for other"
                + " needs too, so that you see whether a purchase was split.");
        rule.addClassName("hint");
        add(rule);
        providers.forEach(provider -> add(createProvider(award, provider)));
    }

    private static Div createProvider(AwardView award, ProviderAwards provider) {
        Div heading = new Div(new H3(provider.providerName()));
        heading.addClassName("page-title");
        Div box = new Div(heading);
        if (provider.beyondTier()) {
            heading.add(new StatusTag("Together beyond this tier", StatusTag.Kind.AT_RISK));
            box.addClassName("attention");
        }
        box.add(new KeyFacts()
                .fact("Awarded before", Formats.money(provider.awardedBefore()))
                .fact("In this award", Formats.money(provider.proposed()))
                .fact("Together", Formats.money(provider.together())));
        if (provider.beyondTier()) {
            box.add(new Paragraph(
                    "As one award of %s this would go to: %s. By itself it goes to: %s. Approve it only if these are"
                                    .formatted(
                                            Formats.money(provider.together()),
                                            provider.tierTogether().label(),
                                            award.tier().label())
                            + " separate purchases; otherwise send it back or ask the higher tier."));
        }
        UnorderedList sources = new UnorderedList();
        provider.earlier().forEach(earlier -> sources.add(createSource(earlier)));
        box.add(sources);
        box.addClassName("list-item");
        return box;
    }

    private static ListItem createSource(EarlierAward earlier) {
        Anchor link = new Anchor(
                ProcurementNavigation.call(earlier.call()), earlier.call().reference() + " " + earlier.title());
        return new ListItem(
                link,
                new com.vaadin.flow.component.Text(": %s, %s, approved %s"
                        .formatted(
                                Words.sessions(earlier.sessions()),
                                Formats.money(earlier.total()),
                                Formats.dateTime(earlier.approvedAt()))));
    }
}
