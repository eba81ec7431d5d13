package cat.xarxa.members.me.web;

import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.Profile;
import java.util.List;

/** What is personal of the signed-in person. */
record ProfileView(String name, List<AddressView> emails, String lang, String zone, long version) {

    static ProfileView of(Person person) {
        Profile profile = person.profile();
        return new ProfileView(
                profile.name().value(),
                profile.emails().stream()
                        .map(email -> new AddressView(email.address(), email.kind()))
                        .toList(),
                profile.lang().tag(),
                profile.zone().getId(),
                person.version());
    }

    /** An address of the person. */
    record AddressView(String address, Email.Kind kind) {}
}
