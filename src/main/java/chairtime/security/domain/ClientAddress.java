package chairtime.security.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Where an attempt to sign in comes from, as far as one party is told from another by it. */
final class ClientAddress {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?");

    private static final String UNKNOWN = "unknown";

    // who has one such address has a whole network of them
    private static final int BYTES_OF_NETWORK = 8;

    private ClientAddress() {}

    /** The IPv4 address itself, the network of an IPv6 address; {@code unknown} for anything else. */
    static String network(String remote) {
        InetAddress address = parsed(remote);
        if (!(address instanceof Inet6Address)) {
            return address == null ? UNKNOWN : address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < BYTES_OF_NETWORK; i += 2) {
            network.append("%x:".formatted((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return network + ":/64";
    }

    /** Whether it is the address of one party: not this machine, from which everything comes behind a proxy on it. */
    static boolean tellsParties(String remote) {
        InetAddress address = parsed(remote);
        return address != null && !address.isLoopbackAddress();
    }

    private static @org.jspecify.annotations.Nullable InetAddress parsed(String remote) {
        try {
            // no name is ever looked up
            return NUMERIC.matcher(remote).matches() ? InetAddress.getByName(remote) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
