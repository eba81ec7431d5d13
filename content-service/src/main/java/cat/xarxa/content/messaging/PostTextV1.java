package cat.xarxa.content.messaging;

import cat.xarxa.platform.text.Text;

/** What the reader sees first, in one language; the body stays here. */
record PostTextV1(String slug, String title, String summary) {

    static PostTextV1 of(Text text) {
        return new PostTextV1(text.slug(), text.title(), text.summary());
    }
}
