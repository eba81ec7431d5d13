package cat.xarxa.members.guest;

import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import java.time.ZoneId;
import java.util.List;

/** What somebody who has not confirmed yet said of themselves; stored sealed. */
record Requester(String address, Language lang) {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    /** Nobody asked for their name: they go by their address. */
    Profile profile() {
        Email email = new Email(address, Email.Kind.PERSONAL);
        return new Profile(new PersonName(address), List.of(email), lang, HOME);
    }

    @Override
    public String toString() {
        return "Requester[hidden]";
    }
}
