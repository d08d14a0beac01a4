package chairtime.activity;

import chairtime.activity.domain.PriceMark;
import chairtime.activity.domain.PricedFiles;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what claims are priced by has changed since they were priced. */
@Component
class PriceChanges {

    private final PricedFiles files;
    private final PriceMark marks;

    PriceChanges(PricedFiles files, PriceMark marks) {
        this.files = files;
        this.marks = marks;
    }

    /** What may have changed for the commissioner's claims, in a sentence; empty when nothing has. */
    Optional<String> since(String commissioner) {
        long others = files.pricedByOthers(commissioner, marks.of(commissioner, List.of()));
        if (others > 0) {
            return Optional.of("Tariffs or settings have changed since the claims of " + others
                    + (others == 1 ? " file" : " files") + " were priced. Check what they would earn now.");
        }
        return files.termsChanged(commissioner)
                ? Optional.of(
                        "Terms of contracts have changed since claims in pounds were priced. Check what they would"
                                + " earn now.")
                : Optional.empty();
    }
}
