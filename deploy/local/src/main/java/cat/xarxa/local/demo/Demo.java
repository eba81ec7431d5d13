package cat.xarxa.local.demo;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.StackProgress;
import java.time.Clock;

/**
 * Shows the main job: publishes the quarter's news as the office would and tells what it reached. What an earlier start
 * has done already is found and not done again.
 */
public record Demo(Addresses addresses, Credentials credentials) {

    private static final String LINE = "demo";

    /** Returns when the demo's accounts exist and every service knows its members. */
    public void awaitMembers() {
        acquaintance().awaitMembers();
    }

    private Acquaintance acquaintance() {
        SignIn door = new SignIn(addresses.issuer(), Clock.systemUTC());
        return new Acquaintance(addresses.portal(), credentials, door);
    }

    /** Returns when the news has arrived everywhere, with a line that says where that is and how long it took. */
    public String load(StackProgress progress) {
        progress.say(LINE, "signing in as " + Credentials.OFFICE);
        Acquaintance acquaintance = acquaintance();
        Desk desk = new Desk(acquaintance.office(), addresses);
        News news = News.ofTheQuarter();
        Reached reached = desk.findPublished(news).orElseGet(() -> {
            progress.say(LINE, "waiting until every service knows the demo's members");
            acquaintance.awaitMembers();
            progress.say(LINE, "publishing the quarter's news");
            return desk.publish(news);
        });
        progress.done(LINE, "the news has arrived");
        return reached.line();
    }
}
