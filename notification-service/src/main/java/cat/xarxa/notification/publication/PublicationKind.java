package cat.xarxa.notification.publication;

/** What a publication is of: the criteria of subscriptions name it. */
public enum PublicationKind {
    POST("news"),
    ACTIVITY("agenda"),
    RECORDING("agenda"),
    PROJECT("projects"),
    /** What a person is told for themselves; never found by what anybody follows. */
    NOTICE("subscriptions");

    private final String section;

    PublicationKind(String section) {
        this.section = section;
    }

    /** As what subscriptions ask for it: who follows activities wants their recordings, too. */
    public PublicationKind wantedAs() {
        return this == RECORDING ? ACTIVITY : this;
    }

    /** Where on the portal it lies. */
    String section() {
        return section;
    }
}
