package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.Symptom;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.procurement.PatientGroup;
import java.util.Locale;

/** What brings the patient, and what the place must offer. */
class NeedCard extends Card {

    NeedCard(ReferralFacts facts) {
        super("What is needed");
        String language = facts.interpreterLanguage();
        add(new KeyFacts()
                .fact("Red flags", ReferralWords.list(facts.presentation().redFlags(), RedFlag::label))
                .fact("Complaints", ReferralWords.list(facts.presentation().symptoms(), Symptom::label))
                .fact("Near", ReferralWords.shown(facts.district()))
                .fact("The place must have", ReferralWords.list(facts.accessNeeds(), AccessNeed::label))
                .fact(
                        "Interpreter",
                        language == null
                                ? Formats.NO_DATA
                                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK))
                .fact("Put first as", ReferralWords.list(facts.patientGroups(), PatientGroup::label)));
    }
}
