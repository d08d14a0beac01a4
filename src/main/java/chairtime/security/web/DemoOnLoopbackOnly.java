package chairtime.security.web;

import chairtime.platform.StartRefusedException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Keeps the demonstration, whose passwords everybody knows, on the machine it runs on. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoOnLoopbackOnly {

    /** Checks before anything else of the application is there. */
    @Bean
    static BeanFactoryPostProcessor demoAddressCheck(Environment environment) {
        return beans -> check(environment.getProperty("server.address", ""));
    }

    static void check(String address) {
        if (address.isBlank() || !isLoopback(address)) {
            throw new StartRefusedException("The demonstration runs on this machine only, because everybody knows its"
                    + " passwords: leave SERVER_ADDRESS at 127.0.0.1, or start without the demo profile.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
