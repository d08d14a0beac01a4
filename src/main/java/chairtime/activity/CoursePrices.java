package chairtime.activity;

import chairtime.activity.domain.LoadedPrices;
import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.TariffRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads tariffs and settings once, for whoever prices many claims. */
@Component
public class CoursePrices {

    private final TariffRows tariffs;
    private final SettingRows settings;

    CoursePrices(TariffRows tariffs, SettingRows settings) {
        this.tariffs = tariffs;
        this.settings = settings;
    }

    /**
     * Prices as they are now.
     *
     * @param commissionerCode whose own tariffs and settings go before the usual ones; null for the usual ones
     */
    public CoursePricing of(@Nullable String commissionerCode) {
        return new LoadedPrices(tariffs.all(commissionerCode), settings.all(commissionerCode));
    }
}
