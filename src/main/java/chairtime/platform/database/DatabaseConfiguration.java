package chairtime.platform.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: an existing server when its address is given, otherwise one of our own. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${chairtime.db.url:}'.isBlank()")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedMariaDb embeddedMariaDb(DatabaseProperties properties) {
            return EmbeddedMariaDb.start(properties.home(), properties.programsDirectory());
        }

        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedMariaDb server) {
            return new Details(server.url(), server.user(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${chairtime.db.url:}'.isBlank()")
    static class Existing {

        @Bean
        JdbcConnectionDetails existingConnectionDetails(DatabaseProperties properties) {
            return new Details(properties.url(), properties.user(), properties.password());
        }
    }

    private record Details(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
