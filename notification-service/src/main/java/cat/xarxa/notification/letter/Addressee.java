package cat.xarxa.notification.letter;

import cat.xarxa.notification.wording.Lang;

/** Whom a letter is written to, in which language. */
public record Addressee(EmailAddress address, String name, Lang lang) {

    /** Says nothing of the person: this may end in a log. */
    @Override
    public String toString() {
        return "Addressee[hidden]";
    }
}
