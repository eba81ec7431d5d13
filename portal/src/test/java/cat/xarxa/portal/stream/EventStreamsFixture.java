package cat.xarxa.portal.stream;

/** Streams for tests of those who open them. */
public final class EventStreamsFixture {

    private EventStreamsFixture() {}

    public static EventStreams running() {
        EventStreams streams = new EventStreams(3);
        streams.start();
        return streams;
    }
}
