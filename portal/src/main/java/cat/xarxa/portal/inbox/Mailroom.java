package cat.xarxa.portal.inbox;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.frame.UnreadCount;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.service.ServiceAway;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
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

    Fetched<InboxPage> page(InboxFilter filter, Language language) {
        return Fetched.from(SERVICE, () -> InboxPage.of(asked(filter, language), language, Dates.day(clock.instant())));
    }

    /** All that the reader was told on the same as an item, by day. */
    List<InboxPage.Day> thread(UUID id, Language language) {
        return Fetched.required(
                SERVICE,
                () -> InboxPage.days(inbox.thread(id, language.code()).items(), language, Dates.day(clock.instant())));
    }

    @Override
    public OptionalInt unread() {
        Inbox found = Fetched.from(SERVICE, () -> inbox.list(null, null, null, null, 1, Language.CATALAN.code()))
                .value();
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.unread());
    }

    void read(UUID id) {
        act(() -> inbox.read(id));
    }

    void archive(UUID id) {
        act(() -> inbox.archive(id));
    }

    void unarchive(UUID id) {
        act(() -> inbox.unarchive(id));
    }

    void readAll() {
        act(inbox::readAll);
    }

    private Inbox asked(InboxFilter filter, Language language) {
        try {
            return inbox.list(
                    filter.part(), filter.categoryAsked(), filter.theme(), filter.cursor(), PAGE, language.code());
        } catch (HttpClientErrorException.BadRequest forged) {
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
