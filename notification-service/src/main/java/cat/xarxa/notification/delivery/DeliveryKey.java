package cat.xarxa.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What makes a delivery the same one, whatever is delivered again. As text it begins with the source event, so that the
 * rows of one fan-out lie together in the index, and the recipient names its kind.
 */
public record DeliveryKey(UUID sourceEvent, UUID person, Channel channel, Purpose purpose) {

    private static final String PERSON = "person:";
    private static final String ERASED = "erased:";

    /** The key of telling a person of a publication. */
    public static DeliveryKey of(UUID sourceEvent, UUID person, Channel channel) {
        return new DeliveryKey(sourceEvent, person, channel, Purpose.PUBLICATION);
    }

    /** The key of a person's digest: there is one for each time that one is due. */
    public static DeliveryKey ofDigest(UUID person, Instant due) {
        UUID digest = UUID.nameUUIDFromBytes(("digest/" + person + "/" + due).getBytes(UTF_8));
        return new DeliveryKey(digest, person, Channel.EMAIL, Purpose.DIGEST);
    }

    /** Reads what {@link #text()} wrote. */
    public static DeliveryKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4 || !parts[1].startsWith(PERSON)) {
            throw new IllegalArgumentException("not the key of a delivery to a person: " + text);
        }
        return new DeliveryKey(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1].substring(PERSON.length())),
                Channel.valueOf(parts[2]),
                Purpose.valueOf(parts[3]));
    }

    public String text() {
        return text(PERSON + person);
    }

    /** The key of telling the same person of the same by another channel. */
    public DeliveryKey by(Channel other) {
        return new DeliveryKey(sourceEvent, person, other, purpose);
    }

    /** The keys of telling the same person of the same by each channel, as texts; not all need have a row. */
    public Stream<String> everywhere() {
        return Stream.of(Channel.values()).map(channel -> by(channel).text());
    }

    /** The text of the same delivery once its recipient has been erased. */
    String textOfErased(String alias) {
        return text(ERASED + alias);
    }

    /** Whether a key names nobody any more, as its recipient has been erased. */
    public static boolean isOfErased(String text) {
        return text.contains("/" + ERASED);
    }

    private String text(String recipient) {
        return sourceEvent + "/" + recipient + "/" + channel + "/" + purpose;
    }

    /** Where somebody is told. */
    public enum Channel {
        INBOX,
        EMAIL
    }

    /** Why one source event may speak to the same recipient on the same channel; each purpose does so once. */
    public enum Purpose {
        PUBLICATION,
        /** Somebody took over, and is told what they inherited. */
        SUCCESSION,
        /** Somebody else took over. */
        FAREWELL,
        /** The body that somebody acts for became a member. */
        WELCOME,
        /** The body that somebody acts for is to help a new member. */
        MENTORING,
        /** A copy of their data that others asked for on their word is there. */
        COPY,
        /** Somebody asked for something at an address, and its owner is asked whether they want it. */
        CONFIRMATION,
        /** What somebody asked for is told together; its source is that its time has come. */
        DIGEST
    }
}
