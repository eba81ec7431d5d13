package cat.xarxa.portal.inbox;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.frame.UnreadCount;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.service.ServiceAway;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Where pages get a person's messages from. */
@Component
class Mailroom implements UnreadCount {

    private static final String SERVICE = "notification-service";
    private static final int PAGE = 30;

    private final InboxApi inbox;
    private final Clock clock;

    Mailroom(InboxApi inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    Fetched<InboxPage> page(@Nullable String cursor, Language language) {
        return Fetched.from(
                SERVICE,
                () -> InboxPage.of(asked(cursor, PAGE, language.code()), language, Dates.day(clock.instant())));
    }

    @Override
    public OptionalInt unread() {
        Inbox found = Fetched.from(SERVICE, () -> inbox.list(null, 1, Language.CATALAN.code()))
                .value();
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.unread());
    }

    void read(UUID id) {
        act(() -> inbox.read(id));
    }

    void readAll() {
        act(inbox::readAll);
    }

    private Inbox asked(@Nullable String cursor, int limit, String language) {
        try {
            return inbox.list(cursor, limit, language);
        } catch (HttpClientErrorException.BadRequest forgedCursor) {
            throw new PageNotFound();
        }
    }

    private static void act(Runnable action) {
        try {
            action.run();
        } catch (HttpClientErrorException.NotFound missing) {
            throw new PageNotFound();
        } catch (RestClientException failure) {
            throw new ServiceAway();
        }
    }
}
