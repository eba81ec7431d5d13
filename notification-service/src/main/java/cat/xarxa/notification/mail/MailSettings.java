package cat.xarxa.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the queue is worked off.
 *
 * @param sessions connections to the mail server at the same time
 * @param batch mails of one connection; a crash may send at most so many of each session twice
 * @param lease for how long a batch is held; what an instance that dies holds is free again after it
 * @param turn for how long at most a batch is posted, so short that its results are written within the lease
 * @param rest between looks at the queue when nothing wakes
 * @param pause when the mail server is away
 * @param memory for how long a session tries to write down what became of a batch
 * @param pauseOfWriting between two such tries
 * @param retry how often to try again
 */
@ConfigurationProperties("xarxa.mail")
record MailSettings(
        int sessions,
        int batch,
        Duration lease,
        Duration turn,
        Duration rest,
        Duration pause,
        Duration memory,
        Duration pauseOfWriting,
        RetryPlan retry) {}
