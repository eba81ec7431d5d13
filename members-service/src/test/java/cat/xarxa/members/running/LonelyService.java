package cat.xarxa.members.running;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.members.MembersService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The service with a real broker and database, without a demo, and with Keycloak away; started once for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MembersService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"xarxa.keycloak.url=http://127.0.0.1:1", "xarxa.keycloak.client-secret=of-a-keycloak-that-is-away"
        })
@ContextConfiguration(initializers = RealServers.class)
public @interface LonelyService {}
