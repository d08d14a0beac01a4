package chairtime.directory;

/** Tells whose providers they are; the module that knows contracts answers. */
public interface ProviderCommissioners {

    /** Whether the provider holds a contract of that commissioner, or came into being with one. */
    boolean isProviderOf(String providerCode, String commissionerCode);
}
