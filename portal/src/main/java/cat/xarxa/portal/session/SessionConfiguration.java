package cat.xarxa.portal.session;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mongodb.spring.session.AbstractMongoSessionConverter;
import org.mongodb.spring.session.JacksonMongoSessionConverter;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions in MongoDB, written as JSON of an allow-list of types. One that never gets to signing in is forgotten after
 * a quarter of an hour.
 */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(collectionName = "sessions", maxInactiveIntervalInSeconds = SessionConfiguration.UNUSED)
class SessionConfiguration {

    static final int UNUSED = 15 * 60;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    AbstractMongoSessionConverter sessionConverter() {
        return new JacksonMongoSessionConverter();
    }

    @Bean
    SessionIdGenerator sessionIds() {
        return new RandomSessionIds();
    }

    /** The prefix makes browsers refuse it without Secure, with a Domain, or below another path. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("__Host-session");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Error pages know the session, too. */
    @Bean
    <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessions(SessionRepositoryFilter<S> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<S>> sessions = new FilterRegistrationBean<>(filter);
        sessions.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        sessions.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return sessions;
    }

    /** A page that cannot be made is said so soon, not after half a minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatientDatabase() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }
}
