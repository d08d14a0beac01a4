package chairtime.activity.domain;

import chairtime.activity.SettingTopic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** A number that is another as soon as what claims are priced by has changed. */
@Component
public class PriceMark {

    private final TariffRows tariffs;
    private final SettingRows settings;

    PriceMark(TariffRows tariffs, SettingRows settings) {
        this.tariffs = tariffs;
        this.settings = settings;
    }

    /**
     * Of the commissioner's tariffs, and settings about claims, as they are now.
     *
     * @param more what else decides
     */
    public long of(String commissioner, List<String> more) {
        CRC32 mark = new CRC32();
        tariffs.all(commissioner).forEach(tariff -> add(mark, tariff));
        settings.all(commissioner).stream()
                .filter(answer -> answer.setting().topic() == SettingTopic.CLAIMS)
                .forEach(answer -> add(mark, answer));
        more.forEach(one -> add(mark, one));
        return mark.getValue();
    }

    private static void add(CRC32 mark, Object part) {
        mark.update(part.toString().getBytes(StandardCharsets.UTF_8));
    }
}
