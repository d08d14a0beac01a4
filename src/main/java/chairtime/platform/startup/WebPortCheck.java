package chairtime.platform.startup;

import chairtime.platform.StartRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Tries the web port before anything is built, rather than after the database has been opened and changed. */
class WebPortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int HIGHEST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        int port = port(environment.getProperty("server.port", "8080"));
        if (port > 0) {
            tryToListen(environment.getProperty("server.address"), port);
        }
    }

    static StartRefusedException inUse(int port, @Nullable Throwable cause) {
        return new StartRefusedException(
                "The web port " + port
                        + " is in use by another program; stop that program, or set SERVER_PORT to a free port.",
                cause);
    }

    private static int port(String text) {
        if (text.matches("-?\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartRefusedException(
                "SERVER_PORT must be a number from 0 to " + HIGHEST_PORT + "; \"" + text + "\" is none.");
    }

    private static void tryToListen(@Nullable String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    address == null
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartRefusedException("SERVER_ADDRESS names no address of this machine: " + address + ".", e);
        } catch (IOException e) {
            throw String.valueOf(e.getMessage()).contains("in use")
                    ? inUse(port, e)
                    : new StartRefusedException(
                            "The web port " + port + " cannot be opened (" + e.getMessage()
                                    + "); set SERVER_PORT, and SERVER_ADDRESS if it is set, to what this machine allows.",
                            e);
        }
    }
}
