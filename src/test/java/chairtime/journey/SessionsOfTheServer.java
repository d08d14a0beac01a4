package chairtime.journey;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.awaitility.Awaitility;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions that the web server holds, with its own clock, which no test moves. */
@Component
class SessionsOfTheServer {

    private final ServletWebServerApplicationContext application;

    SessionsOfTheServer(ServletWebServerApplicationContext application) {
        this.application = application;
    }

    /** How many sessions of people who are signed in are open. */
    long ofSomebodySignedIn() {
        return signedIn().count();
    }

    /** When somebody signed in was heard of last, in milliseconds. */
    long lastUse() {
        return signedIn().mapToLong(Session::getThisAccessedTime).max().orElseThrow();
    }

    /** Makes the sessions very short and waits until the server has ended each for want of use. */
    void endOfThemselves() {
        signedIn().forEach(session -> session.setMaxInactiveInterval(1));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> ofSomebodySignedIn() == 0);
    }

    private Stream<Session> signedIn() {
        Context context = (Context) ((TomcatWebServer) application.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        return Stream.of(context.getManager().findSessions())
                .filter(Session::isValid)
                .filter(session -> session.getSession()
                                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        != null);
    }
}
