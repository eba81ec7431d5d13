package cat.xarxa.local.server;

/** Hears what is being fetched, unpacked or started, so that nobody waits before a silent screen. */
@FunctionalInterface
public interface Progress {

    /** Says in a few words what begins now, for example {@code unpacking}. */
    void say(String what);

    /** Tells nobody. */
    static Progress silent() {
        return what -> {};
    }
}
