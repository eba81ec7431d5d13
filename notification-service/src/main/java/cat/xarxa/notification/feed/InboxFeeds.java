package cat.xarxa.notification.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.inbox.Inbox;
import cat.xarxa.notification.inbox.InboxItem;
import cat.xarxa.notification.inbox.Wanted;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.network.Networks;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.feed.AtomWriter;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.feed.RenderedFeed;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes inboxes as Atom: the newest threads, each with why it is there. */
@Component
public class InboxFeeds {

    private static final int NEWEST = 50;

    private final FeedLinks links;
    private final Inbox inbox;
    private final Networks networks;
    private final Wording wording;
    private final Clock clock;

    InboxFeeds(FeedLinks links, Inbox inbox, Networks networks, Wording wording, Clock clock) {
        this.links = links;
        this.inbox = inbox;
        this.networks = networks;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * The feed that a link leads to.
     *
     * @throws NotFoundException when it leads nowhere, or does so no more
     */
    public RenderedFeed read(FeedToken token, Language language) {
        UUID person = links.holder(token).orElseThrow(() -> new NotFoundException("inbox-feed-unknown"));
        Instant now = clock.instant();
        Network network = networks.current();
        Lang lang = Lang.of(language.code()).orElse(Lang.CA);
        ComposedFeed feed = new ComposedFeed(
                new ComposedFeed.Heading(
                        wording.say(lang, "feed.title", Map.of("network", network.shortName())),
                        wording.say(lang, "feed.description")),
                language,
                new ComposedFeed.Place(
                        UUID.nameUUIDFromBytes(("inbox-feed/" + person).getBytes(UTF_8)),
                        network.address(path(token, language)),
                        network.address("/" + language.code() + "/inbox")),
                inbox.page(person, lang, Wanted.INCOMING, Inbox.TOP, NEWEST).items().stream()
                        .map(item -> entry(item, lang, network))
                        .toList());
        return RenderedFeed.of(AtomWriter.write(feed), feed.updatedAt(), now);
    }

    /** The link as people copy it. */
    public String address(FeedToken token, Language language) {
        return networks.current().address(path(token, language));
    }

    private static String path(FeedToken token, Language language) {
        return "/feeds/inbox/" + token.text() + "?lang=" + language.code();
    }

    private ComposedFeed.Item entry(InboxItem item, Lang lang, Network network) {
        String title = item.kind() == PublicationKind.RECORDING && !item.withdrawn()
                ? wording.say(lang, "mail.recording", Map.of("title", item.title()))
                : item.title();
        return new ComposedFeed.Item(
                item.id(),
                network.address("/" + lang.tag() + item.path()),
                ComposedFeed.Moments.unchangedSince(item.receivedAt()),
                new ComposedFeed.Wording(language(item.lang()), title, item.summary(), html(item)),
                new ComposedFeed.Labels(List.of(item.ownerName()), List.of()));
    }

    private static String html(InboxItem item) {
        return "<p>" + escaped(item.summary()) + "</p><p>" + escaped(item.reason()) + "</p>";
    }

    /** Only what is markup: the feed holds every other letter as it is. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    private static Language language(Lang lang) {
        return Language.of(lang.tag()).orElse(Language.CA);
    }
}
