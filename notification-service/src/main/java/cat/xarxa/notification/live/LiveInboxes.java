package cat.xarxa.notification.live;

import cat.xarxa.notification.delivery.InboxRows;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.position.InboxSignal.Grown;
import cat.xarxa.notification.position.InboxSignal.MaybeGrown;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The live streams of this instance: turns signals that a range has grown into hints for those of its people who are
 * connected here and have a new row.
 */
@Component
public class LiveInboxes implements SmartLifecycle {

    /** Where people are kept who have no range, for nothing is ever told to them. */
    private static final RecipientRange NOWHERE = new RecipientRange(Integer.MAX_VALUE / RecipientRange.SIZE);

    private final Recipients recipients;
    private final InboxRows rows;
    private final OpenStreams streams = new OpenStreams();
    private volatile boolean running;

    LiveInboxes(Recipients recipients, InboxRows rows) {
        this.recipients = recipients;
        this.rows = rows;
    }

    /**
     * Opens a stream.
     *
     * @param known up to which position the reader knows the inbox; if that is not all, a hint follows at once
     * @param life after which the stream ends, that of the reader's token
     * @return what the caller runs when the reader has gone
     */
    public Runnable open(UUID person, long known, Duration life, HintSink sink) {
        RecipientRange range = recipients.find(person).map(Recipient::range).orElse(NOWHERE);
        HintStream stream = new HintStream(sink, HintStream.Pace.USUAL, known, life);
        streams.add(range, person, stream);
        stream.grown(rows.lastPosition(person));
        if (!running) {
            stream.end();
        }
        Thread.ofVirtual().name("inbox-stream").start(() -> {
            stream.run();
            streams.remove(range, person, stream);
        });
        return stream::end;
    }

    @EventListener
    void on(Grown signal) {
        Set<UUID> connected = streams.people(signal.range());
        if (!connected.isEmpty()) {
            for (UUID person : rows.holdersAt(signal.position(), connected)) {
                streams.of(signal.range(), person).forEach(stream -> stream.grown(signal.position()));
            }
        }
    }

    /** Whoever comes back says what they know, and is told what they missed. */
    @EventListener
    void on(MaybeGrown signal) {
        streams.all().forEach(HintStream::end);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server stops: it would wait for the streams. */
    @Override
    public void stop() {
        running = false;
        streams.all().forEach(HintStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
