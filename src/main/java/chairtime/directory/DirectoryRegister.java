package chairtime.directory;

import chairtime.platform.TreatmentMonth;
import java.util.Map;

/**
 * Where an import tells whom a month names. Codes join, names never do: an unknown code comes into being, a known one
 * takes the name of the newest month. For the import only, which checks who may import.
 *
 * @see "Decision 0020"
 */
public interface DirectoryRegister {

    /** Commissioners of that month by code; a former name stays in their history. */
    void commissionersSeen(Map<String, String> nameByCode, TreatmentMonth month);

    /** Providers of that month by code. */
    void providersSeen(Map<String, String> nameByCode, TreatmentMonth month);
}
