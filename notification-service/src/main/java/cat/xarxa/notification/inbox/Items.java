package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows.InboxRow;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Retelling;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands in an inbox in somebody's language; the texts are those of the publications as they are now. */
@Component
class Items {

    private final Organisations organisations;
    private final Wording wording;
    private final Retelling retelling;

    Items(Organisations organisations, Wording wording) {
        this.organisations = organisations;
        this.wording = wording;
        this.retelling = new Retelling(wording);
    }

    List<InboxItem> of(List<InboxThread> threads, Lang lang) {
        Map<String, String> names = organisations.names(threads.stream()
                .map(InboxThread::publication)
                .flatMap(publication ->
                        Stream.concat(Stream.of(publication.ownerOrg()), publication.leadOrgs().stream()))
                .collect(Collectors.toSet()));
        return threads.stream()
                .map(thread -> thread.row().withdrawn() ? withdrawn(thread, names, lang) : item(thread, names, lang))
                .toList();
    }

    private InboxItem item(InboxThread thread, Map<String, String> names, Lang lang) {
        InboxRow row = thread.row();
        Publication publication = thread.publication();
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
                publication.isOfWhatIsGone(),
                row.archived(),
                Category.of(publication),
                thread.earlier());
    }

    /** What became of a post is told by its note; of what is gone nothing else is left. */
    private PublicationText said(Publication publication, Lang lang) {
        PublicationText text = publication.textFor(lang);
        String note = retelling.note(publication, lang);
        return new PublicationText(
                text.slug(), retelling.title(publication, lang), note.isEmpty() ? text.summary() : note);
    }

    /** Of what was recalled nothing is shown but whose it was. */
    private InboxItem withdrawn(InboxThread thread, Map<String, String> names, Lang lang) {
        InboxRow row = thread.row();
        Publication publication = thread.publication();
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
                true,
                row.archived(),
                Category.of(publication),
                0);
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
