package cat.xarxa.members.me.web;

import cat.xarxa.members.mandate.Capacity;
import java.util.List;
import java.util.UUID;

/** The signed-in person, as their own page shows them. */
record MeView(UUID personId, String name, String lang, List<HeldView> mandates) {

    /** A mandate that the person holds today. */
    record HeldView(String org, String orgName, Capacity.Role role, Capacity.Rights rights) {}
}
