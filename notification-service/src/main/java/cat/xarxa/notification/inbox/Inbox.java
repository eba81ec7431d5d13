package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows;
import cat.xarxa.notification.delivery.InboxRows.InboxRow;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.problem.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's inbox. Rows are theirs by key: nobody's calls reach another's rows. */
@Component
public class Inbox {

    /** Nobody needs to know how many more than this are unread. */
    public static final int UNREAD_BOUND = 100;

    /** Where the first page begins. */
    public static final long TOP = Long.MAX_VALUE;

    private final InboxRows rows;
    private final Publications publications;
    private final Organisations organisations;
    private final Wording wording;

    Inbox(InboxRows rows, Publications publications, Organisations organisations, Wording wording) {
        this.rows = rows;
        this.publications = publications;
        this.organisations = organisations;
        this.wording = wording;
    }

    /** The items below a position, newest first; the texts are joined from the publications as they are now. */
    public InboxPage page(UUID person, Lang lang, long below, int limit) {
        List<InboxRow> found = rows.before(person, below, limit + 1);
        List<InboxRow> shown = found.subList(0, Math.min(limit, found.size()));
        OptionalLong next =
                found.size() > limit ? OptionalLong.of(shown.getLast().position()) : OptionalLong.empty();
        long newest = below == TOP && !shown.isEmpty() ? shown.getFirst().position() : rows.lastPosition(person);
        return new InboxPage(items(shown, lang), next, rows.unread(person, UNREAD_BOUND), newest);
    }

    /**
     * Marks an item as read.
     *
     * @throws NotFoundException when the person has no such item
     */
    public void read(UUID person, UUID item) {
        if (!rows.read(person, item)) {
            throw new NotFoundException("inbox-item-unknown");
        }
    }

    public void readAll(UUID person) {
        rows.readAll(person);
    }

    private List<InboxItem> items(List<InboxRow> shown, Lang lang) {
        Map<UUID, Publication> told =
                publications.byId(shown.stream().map(InboxRow::publication).collect(Collectors.toSet()));
        Map<String, String> names = organisations.names(told.values().stream()
                .flatMap(publication ->
                        Stream.concat(Stream.of(publication.ownerOrg()), publication.leadOrgs().stream()))
                .collect(Collectors.toSet()));
        return shown.stream()
                .flatMap(row -> Optional.ofNullable(told.get(row.publication()))
                        .map(publication -> row.withdrawn()
                                ? withdrawn(row, publication, names, lang)
                                : item(row, publication, names, lang))
                        .stream())
                .toList();
    }

    private InboxItem item(InboxRow row, Publication publication, Map<String, String> names, Lang lang) {
        PublicationText text = said(publication, lang);
        return new InboxItem(
                row.sourceEvent(),
                publication.id(),
                publication.kind(),
                publication.type(),
                text.title(),
                text.summary(),
                publication.langFor(lang),
                publication.pathFor(lang),
                publication.ownerOrg(),
                names.getOrDefault(publication.ownerOrg(), publication.ownerOrg()),
                wording.say(lang, "reason." + row.reasons().getFirst().code()),
                publication.publishedAt(),
                row.receivedAt(),
                row.read(),
                publication.subject(),
                activity(publication, names),
                row.restraint() == null
                        ? null
                        : wording.say(
                                lang, "restraint." + row.restraint().cause().code()),
                isGone(publication));
    }

    /** What became of a post is told by its note; of what is gone nothing else is left. */
    private PublicationText said(Publication publication, Lang lang) {
        PublicationText text = publication.textFor(lang);
        Sequel what = publication.sequel();
        if (what == null) {
            return text;
        }
        String kind = what.kind().name();
        boolean byItself = what.of() != null || isGone(publication);
        String title = byItself
                ? wording.say(lang, "sequel.title", Map.of("kind", kind, "title", text.title()))
                : text.title();
        return new PublicationText(
                text.slug(), title, wording.say(lang, "sequel.note", Map.of("kind", kind, "note", what.noteFor(lang))));
    }

    private static boolean isGone(Publication publication) {
        Sequel what = publication.sequel();
        return what != null && what.kind() == Sequel.Kind.WITHDRAWAL;
    }

    /** Of what was recalled nothing is shown but whose it was. */
    private InboxItem withdrawn(InboxRow row, Publication publication, Map<String, String> names, Lang lang) {
        String owner = names.getOrDefault(publication.ownerOrg(), publication.ownerOrg());
        return new InboxItem(
                row.sourceEvent(),
                publication.id(),
                publication.kind(),
                publication.type(),
                wording.say(lang, "inbox.withdrawn"),
                wording.say(lang, "inbox.withdrawn.what", Map.of("owner", owner)),
                lang,
                "/inbox",
                publication.ownerOrg(),
                owner,
                wording.say(lang, "reason." + row.reasons().getFirst().code()),
                publication.publishedAt(),
                row.receivedAt(),
                row.read(),
                publication.subject(),
                null,
                null,
                true);
    }

    private static InboxItem.@Nullable Activity activity(Publication publication, Map<String, String> names) {
        Happening happening = publication.happening();
        return happening == null
                ? null
                : new InboxItem.Activity(
                        happening,
                        happening.organisers().stream()
                                .map(org -> names.getOrDefault(org, org))
                                .toList());
    }
}
