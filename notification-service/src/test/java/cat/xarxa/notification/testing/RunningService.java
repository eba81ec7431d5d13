package cat.xarxa.notification.testing;

import cat.xarxa.local.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on real servers; one for all tests of a JVM, for its consumer groups would share the work with a
 * second one. It is less patient than in earnest, and holds nothing back unless a test sets a rule.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "xarxa.mail.retry.first=300ms",
            "xarxa.mail.pause=300ms",
            "xarxa.mail.rest=300ms",
            "xarxa.smtp.patience=5s",
            "xarxa.pace.per-minute=60000",
            "xarxa.pace.slow-after=1s",
            "xarxa.pace.rest=500ms",
            "xarxa.hold.usual=0s",
            "xarxa.hold.large=0s"
        })
@ContextConfiguration(initializers = RealServers.class)
@Import({World.class, RecordedTraces.class})
public @interface RunningService {}
