package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Makes the indexes of the books as soon as the database answers; a service starts without it all the same. */
final class ConsumerIndexes implements SmartLifecycle {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Books books;
    private volatile boolean running;

    ConsumerIndexes(Books books) {
        this.books = books;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("consumer-indexes").start(this::prepare);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void prepare() {
        boolean done = false;
        while (running && !done) {
            try {
                books.deadLetters().prepare();
                books.positions().prepare();
                done = true;
            } catch (RuntimeException e) {
                done = !paused();
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(RETRY);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
