package cat.xarxa.local.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server cannot start: the message says in one sentence what happened, the remedy what to do about it. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String remedy;
    private final @Nullable String log;

    public ServerFailure(String happened, String remedy) {
        this(happened, remedy, null);
    }

    public ServerFailure(String happened, String remedy, @Nullable Path log) {
        super(happened + ": " + remedy + ".");
        this.happened = happened;
        this.remedy = remedy;
        this.log = log == null ? null : log.toString();
    }

    /** Adds the cause. */
    public ServerFailure because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String happened() {
        return happened;
    }

    public String remedy() {
        return remedy;
    }

    /** The log to read, null when nothing was started. */
    public @Nullable Path log() {
        return log == null ? null : Path.of(log);
    }
}
