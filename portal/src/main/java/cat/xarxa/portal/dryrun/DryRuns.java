package cat.xarxa.portal.dryrun;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.service.Fetched;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Where the console learns whom a draft would reach, before it is published. */
@Component
public class DryRuns {

    private static final String SERVICE = "notification-service";
    private static final int SIZE = 50;

    private final DryRunsApi dryRuns;

    DryRuns(DryRunsApi dryRuns) {
        this.dryRuns = dryRuns;
    }

    /** The numbers; none either of what is not written far enough. */
    public Fetched<Forecast> sum(Draft draft) {
        return worked(() -> dryRuns.sum(draft));
    }

    /** Some of those who would be told, or would not. */
    public Fetched<Listing<Prospect>> people(Draft draft, boolean told, @Nullable String cursor) {
        return worked(() -> dryRuns.people(draft, told, cursor, SIZE));
    }

    /** Sends the mail, marked as a test, to the reader alone. */
    public Saving<Boolean> testMail(Draft draft) {
        return Saving.by(() -> {
            dryRuns.testMail(draft);
            return true;
        });
    }

    private static <T> Fetched<T> worked(Supplier<T> question) {
        try {
            return Fetched.from(SERVICE, question);
        } catch (HttpClientErrorException unfinished) {
            return new Fetched<>(null);
        }
    }
}
