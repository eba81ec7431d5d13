package cat.xarxa.local.demo;

import cat.xarxa.local.demo.Newsroom.Published;
import cat.xarxa.local.demo.programme.Programme;
import cat.xarxa.local.demo.programme.Publication;
import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.StackProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows the main job: publishes the quarter's news, activities and recordings as the office would and tells what each
 * reached. What an earlier start has done already is found and not done again.
 */
public record Demo(Addresses addresses, Credentials credentials) {

    private static final String LINE = "demo";
    private static final String MEASURE =
            "(each from its publish call until its fan-out run was complete, every e-mail in the sink, all feeds had it)";

    /** Returns when the demo's accounts exist and every service knows its members. */
    public void awaitMembers() {
        acquaintance().awaitMembers();
    }

    private Acquaintance acquaintance() {
        SignIn door = new SignIn(addresses.issuer(), Clock.systemUTC());
        return new Acquaintance(addresses.portal(), credentials, door);
    }

    /** Returns when everything has arrived everywhere, with a line for each that says where that is and how fast. */
    public String load(StackProgress progress) {
        progress.say(LINE, "signing in as " + Credentials.OFFICE);
        Acquaintance acquaintance = acquaintance();
        Desk desk = new Desk(acquaintance.office(), addresses);
        Programme programme = Programme.on(LocalDate.now(ZoneId.of("Europe/Madrid")));
        Map<Publication, Published> already = desk.published(programme);
        boolean isComplete = already.size() == programme.publications().size();
        if (!isComplete) {
            progress.say(LINE, "waiting until every service knows the demo's members");
            acquaintance.awaitMembers();
            progress.say(LINE, "publishing the quarter's news, activities and recordings");
            desk.nameSeries(programme);
        }
        List<Reached> reached = desk.bring(programme, already);
        progress.done(LINE, "everything has arrived");
        String lines = reached.stream().map(Reached::line).collect(Collectors.joining(System.lineSeparator()));
        return isComplete ? lines : lines + System.lineSeparator() + MEASURE;
    }
}
