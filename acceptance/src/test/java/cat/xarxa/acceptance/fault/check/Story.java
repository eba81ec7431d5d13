package cat.xarxa.acceptance.fault.check;

import cat.xarxa.acceptance.fault.check.Evidence.Position;
import cat.xarxa.acceptance.fault.check.Evidence.Row;
import cat.xarxa.acceptance.fault.check.Evidence.Thing;
import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.acceptance.fault.history.Done;
import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A post, rewritten and published, and an activity with two recordings, which reach two people; all as promised. */
final class Story {

    private static final String POSTS = "xarxa.content.post";
    private static final String ACTIVITIES = "xarxa.events.activity";
    private static final String POST_PUBLISHED = "cat.xarxa.content.post-published.v1";
    private static final String ANNOUNCED = "cat.xarxa.events.activity-announced.v1";
    private static final String RECORDED = "cat.xarxa.events.recording-published.v1";
    private static final Set<String> ALL = Set.of("person:a/INBOX", "person:b/INBOX", "person:a/EMAIL");

    final List<Done> writes = new ArrayList<>();
    final List<Thing> things = new ArrayList<>();
    final List<Told> outbox = new ArrayList<>();
    final List<Told> records = new ArrayList<>();
    final List<Row> ledger = new ArrayList<>();
    final List<Position> positions = new ArrayList<>();
    final List<String> mails = new ArrayList<>();

    void tell() {
        write("w-1", Operation.CREATE_POST, "", Outcome.acknowledged(201, "p-1", "\"0\""));
        rewrite("w-8", 1);
        write("w-2", Operation.PUBLISH_POST, "p-1", Outcome.acknowledged(200, "p-1", ""));
        write("w-3", Operation.CREATE_ACTIVITY, "", Outcome.acknowledged(201, "a-1", "\"0\""));
        write("w-4", Operation.PUBLISH_ACTIVITY, "a-1", Outcome.acknowledged(200, "a-1", ""));
        write("w-5", Operation.ADD_RECORDING, "a-1", Outcome.acknowledged(201, "r-1", ""));
        write("w-6", Operation.ADD_RECORDING, "a-1", Outcome.acknowledged(201, "r-2", ""));
        write("w-7", Operation.REWRITE_POST, "p-1", Outcome.refused(412));
        things.add(new Thing("p-1", "w-1", "w-8", 1, true, Map.of()));
        things.add(new Thing("a-1", "w-3", "w-3", 3, true, Map.of("w-5", "r-1", "w-6", "r-2")));
        event(toldOfPost("e-post", 1));
        event(new Told("e-activity", ACTIVITIES, ANNOUNCED, "a-1", 1, "a-1", false));
        event(new Told("e-recording-1", ACTIVITIES, RECORDED, "a-1", 2, "r-1", false));
        event(new Told("e-recording-2", ACTIVITIES, RECORDED, "a-1", 3, "r-2", false));
        positions.add(new Position(POSTS, "p-1", 1, 0));
        positions.add(new Position(ACTIVITIES, "a-1", 3, 0));
    }

    void rewrite(String key, long version) {
        write(key, Operation.REWRITE_POST, "p-1", Outcome.acknowledged(200, "p-1", "\"" + version + "\""));
    }

    private void write(String key, Operation operation, String aggregate, Outcome outcome) {
        writes.add(new Done(new Write(key, operation, aggregate, "POST", "/", "", ""), outcome));
    }

    /** Gives a write another end. */
    void end(String key, Outcome outcome) {
        writes.replaceAll(done -> done.write().key().equals(key) ? new Done(done.write(), outcome) : done);
    }

    Told toldOfPost(String id, long sequence) {
        return new Told(id, POSTS, POST_PUBLISHED, "p-1", sequence, "p-1", false);
    }

    private void event(Told told) {
        outbox.add(told);
        records.add(told);
        ALL.forEach(address -> row(told.id(), address, told.subject()));
        mails.add(mailOf(told.id()));
    }

    void row(String event, String address, String publication) {
        String state = address.endsWith("/EMAIL") ? "ACCEPTED" : "DELIVERED";
        ledger.add(new Row(event + "/" + address + "/PUBLICATION", event, address, publication, state));
    }

    String mailOf(String event) {
        return MessageId.of(event + "/person:a/EMAIL/PUBLICATION");
    }

    List<Finding> findings() {
        Map<String, Set<String>> audience = Map.of(POST_PUBLISHED, ALL, ANNOUNCED, ALL, RECORDED, ALL);
        return Checker.check(writes, new Evidence(things, outbox, records, ledger, positions, mails, audience));
    }
}
