package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.SidePanel;
import chairtime.procurement.AwardView;
import chairtime.procurement.CallView;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Answers an approver who may not decide on an award. */
final class WhyNotApprove {

    private WhyNotApprove() {}

    static Button question(CallView call, AwardView award, SignedInUser user) {
        return SidePanel.question("Why can't I approve?", () -> answer(call, award, user));
    }

    static List<Paragraph> answer(CallView call, AwardView award, SignedInUser user) {
        List<Paragraph> answer = new ArrayList<>();
        boolean tierTooLow =
                user.approvalTier().filter(tier -> tier.covers(award.tier())).isEmpty();
        if (tierTooLow) {
            answer.add(new Paragraph("Your limit does not cover this award. "
                    + user.approvalTier()
                            .map(tier -> "You approve as: " + tier.label() + ".")
                            .orElse("No tier is set for your account.")
                    + " It needs: " + award.tier().label() + "."));
        } else {
            answer.add(
                    new Paragraph(
                            "Whoever raised or changed the need, prepared or changed the call, scored its bids or proposed"
                                    + " the award may not approve it as well. You had a part in it, so somebody else decides."));
        }
        answer.add(new Paragraph("The limits are held against " + Formats.money(award.lifetimeValue())
                + ": this award together with what the same need was awarded in the twelve months before, so that a"
                + " purchase cannot be split to stay under a limit."));
        answer.add(new Paragraph(
                "Call prepared by " + call.preparedByName() + ", award proposed by " + award.proposedByName() + "."));
        return answer;
    }
}
