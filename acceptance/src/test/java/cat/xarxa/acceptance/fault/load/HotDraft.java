package cat.xarxa.acceptance.fault.load;

/** A draft that several clients rewrite, and the version that they believe it to be in. */
final class HotDraft {

    private final String id;
    private final String createdUnder;
    private volatile String version;

    HotDraft(String id, String createdUnder, String version) {
        this.id = id;
        this.createdUnder = createdUnder;
        this.version = version;
    }

    String id() {
        return id;
    }

    String createdUnder() {
        return createdUnder;
    }

    String version() {
        return version;
    }

    void isIn(String newVersion) {
        version = newVersion;
    }
}
