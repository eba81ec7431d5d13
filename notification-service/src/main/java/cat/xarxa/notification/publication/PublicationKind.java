package cat.xarxa.notification.publication;

/** What a publication is of: the criteria of subscriptions name it. */
public enum PublicationKind {
    POST("news"),
    ACTIVITY("agenda"),
    RECORDING("agenda"),
    PROJECT("projects"),
    /** That a body became a member; its slug stands in its texts. */
    MEMBER("members"),
    /** What a person is told for themselves; never found by what anybody follows. */
    NOTICE("subscriptions");

    private final String section;

    PublicationKind(String section) {
        this.section = section;
    }

    /**
     * As what subscriptions ask for it: who follows activities wants their recordings, too, and a new member is news.
     */
    public PublicationKind wantedAs() {
        return switch (this) {
            case RECORDING -> ACTIVITY;
            case MEMBER -> POST;
            default -> this;
        };
    }

    /** Whether a mail of its own may tell of it, for who wants to know at once. */
    public boolean mayBeForNow() {
        return this != RECORDING && this != MEMBER;
    }

    /** Whether somebody wrote it, who may want to take it back before mails go. */
    public boolean isWritten() {
        return this != MEMBER && this != NOTICE;
    }

    /** Where on the portal it lies. */
    String section() {
        return section;
    }
}
