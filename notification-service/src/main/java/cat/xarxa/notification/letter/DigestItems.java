package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Retelling;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.text.BreakIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One publication as a digest tells it: short, with the way to the whole. */
final class DigestItems {

    private static final int LONGEST = 280;

    private final Wording wording;
    private final Network network;
    private final When when;
    private final Retelling retelling;

    DigestItems(Wording wording, Network network) {
        this.wording = wording;
        this.network = network;
        this.when = new When(wording);
        this.retelling = new Retelling(wording);
    }

    Item item(Publication publication, Map<String, String> names, Lang reader) {
        Lang lang = publication.langFor(reader);
        PublicationText text = publication.textFor(lang);
        String lead = wording.list(
                reader,
                publication.leadOrgs().stream()
                        .map(org -> names.getOrDefault(org, org))
                        .toList());
        return new Item(
                lang == reader ? null : lang.tag(),
                HeaderText.oneLine(retelling.title(publication, lang)),
                network.address("/" + reader.tag() + publication.pathFor(reader)),
                HeaderText.oneLine(
                        publication.happening() == null ? lead : when.say(publication, reader) + " · " + lead),
                shortened(said(publication, text, lang), lang));
    }

    /** What became of a post is told by its note. */
    private String said(Publication publication, PublicationText text, Lang lang) {
        String note = retelling.note(publication, lang);
        return HeaderText.oneLine(note.isEmpty() ? text.summary() : note);
    }

    /** Ends between words where it is cut. */
    private static String shortened(String summary, Lang lang) {
        if (summary.length() <= LONGEST) {
            return summary;
        }
        BreakIterator words = BreakIterator.getWordInstance(lang.locale());
        words.setText(summary);
        int end = words.preceding(LONGEST);
        return summary.substring(0, end == BreakIterator.DONE || end == 0 ? LONGEST : end)
                        .strip() + "…";
    }

    /**
     * As the template has it.
     *
     * @param lang of title and summary, null for the letter's own
     */
    record Item(@Nullable String lang, String title, String link, String meta, String summary) {}
}
