package cat.xarxa.portal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Answers of the services, in the shapes that they have. */
public final class Recorded {

    public static final String POST = "01999c4e-5a00-7000-8000-000000000001";
    public static final String CATALAN_ONLY = "01999c4e-5a00-7000-8000-000000000002";
    public static final String PAST = "019eb5a0-1c00-7b12-9d3e-000000000003";
    public static final String COMING = "019eb5a0-1c00-7b12-9d3e-000000000009";
    public static final String FOR_MEMBERS = "019eb5a0-1c00-7b12-9d3e-000000000010";
    public static final String SERIES = "uab-postgraduate-ess";
    public static final String MESSAGE = "01999c4e-5a00-7000-8000-0000000000a1";

    private Recorded() {}

    /** A file of {@code src/test/resources/recorded}. */
    public static String answer(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/recorded/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
