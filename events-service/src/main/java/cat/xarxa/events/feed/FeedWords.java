package cat.xarxa.events.feed;

import cat.xarxa.platform.text.Language;

/** What the feeds say of themselves. */
final class FeedWords {

    private FeedWords() {}

    static String title(Language language) {
        return switch (language) {
            case CA -> "Agenda de la xarxa";
            case ES -> "Agenda de la red";
            case EN -> "Agenda of the network";
        };
    }
}
