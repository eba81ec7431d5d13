package cat.xarxa.acceptance.fault.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the system holds once it has come to rest.
 *
 * @param records in the order in which a consumer gets them
 * @param audience whom a publication without faults reached: by type of event, the person and channel of each row
 */
public record Evidence(
        List<Thing> things,
        List<Told> outbox,
        List<Told> records,
        List<Row> ledger,
        List<Position> positions,
        List<String> mails,
        Map<String, Set<String>> audience) {

    public Evidence {
        things = List.copyOf(things);
        outbox = List.copyOf(outbox);
        records = List.copyOf(records);
        ledger = List.copyOf(ledger);
        positions = List.copyOf(positions);
        mails = List.copyOf(mails);
        audience = Map.copyOf(audience);
    }

    /**
     * A post or an activity as its document says.
     *
     * @param createdUnder key of the write that its title carries
     * @param rewrittenUnder key of the write that its summary carries
     * @param recordings by the key that each one's address carries
     */
    public record Thing(
            String id,
            String createdUnder,
            String rewrittenUnder,
            long version,
            boolean isPublished,
            Map<String, String> recordings) {}

    /**
     * An event, in an outbox or on a topic.
     *
     * @param key id of the aggregate
     * @param subject what people are told of: the aggregate, or a recording of it
     * @param isUnsent whether it waits in the outbox
     */
    public record Told(
            String id, String topic, String type, String key, long sequence, String subject, boolean isUnsent) {}

    /**
     * A row of the ledger.
     *
     * @param id its key, of which the mail's Message-ID is made
     * @param address person and channel
     * @param publication what the person is told of
     * @param state of its own, or OVERDUE while it is held for a digest that was due
     */
    public record Row(String id, String event, String address, String publication, String state) {

        boolean isMail() {
            return address.endsWith("/EMAIL");
        }

        /** It tells of no event, but together of what waited. */
        boolean isDigest() {
            return id.endsWith("/DIGEST");
        }
    }

    /** How far notification-service has come with an aggregate. */
    public record Position(String topic, String key, long sequence, int parked) {}
}
