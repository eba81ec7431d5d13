package cat.xarxa.members.messaging;

import cat.xarxa.platform.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** The topics this service writes: one for each kind of aggregate, and what is personal apart from all else. */
enum Topic {
    MEMBER("xarxa.members.member"),
    NETWORK("xarxa.members.network"),
    ORGAN("xarxa.members.organ"),
    PARTNER("xarxa.members.partner"),
    MANDATE("xarxa.members.mandate"),
    PERSON("xarxa.members.person"),
    CONTACT("xarxa.members.contact"),
    PERSON_KEY("xarxa.members.person-key"),
    GUEST("xarxa.members.guest"),
    ERASURE("xarxa.members.erasure"),
    EXPORT("xarxa.members.export");

    private final String topic;

    Topic(String topic) {
        this.topic = topic;
    }

    OutgoingEvent event(String name, String aggregateId, @Nullable Object data) {
        return new OutgoingEvent(topic, "cat.xarxa.members." + name, aggregateId, data);
    }
}
