package cat.xarxa.members.running;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.members.MembersService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service with the demo network, on a free port, with a real broker, database and Keycloak; started once for
 * all tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MembersService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {RealServers.class, RealKeycloak.class})
@Import(ServiceClient.class)
@ExtendWith(DemoIsThere.class)
public @interface RunningService {}
