package cat.xarxa.local.demo;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.StackProgress;
import java.time.Clock;
import tools.jackson.databind.JsonNode;

/**
 * Shows the main job: publishes the quarter's news as the office would and tells what it reached. What an earlier start
 * has done already is found and not done again.
 */
public record Demo(Addresses addresses, Credentials credentials) {

    private static final String LINE = "demo";

    /** Returns when the news has arrived everywhere, with a line that says where that is and how long it took. */
    public String load(StackProgress progress) {
        progress.say(LINE, "signing in as " + Credentials.OFFICE);
        SignIn door = new SignIn(addresses.issuer(), Clock.systemUTC());
        Session session = credentials.signIn(Credentials.OFFICE, door);
        Api office = Api.signedIn(addresses.portal(), session);
        Newsroom newsroom = new Newsroom(office);
        News news = News.ofTheQuarter();
        Reached reached = publish(news, newsroom, office, progress);
        progress.done(LINE, "the news has arrived");
        return reached.line();
    }

    private Reached publish(News news, Newsroom newsroom, Api office, StackProgress progress) {
        Reach reach = new Reach(office, Api.anonymous(addresses.portal()), Api.anonymous(addresses.mail()));
        progress.say(LINE, "waiting until every service knows the demo's members");
        new Acquaintance(office).await();
        JsonNode draft = newsroom.draft(news);
        if (Newsroom.isPublished(draft)) {
            return reach.follow(news, draft, null);
        }
        progress.say(LINE, "publishing the quarter's news");
        long publishCall = System.nanoTime();
        return reach.follow(news, newsroom.publish(draft), publishCall);
    }
}
