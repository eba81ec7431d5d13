package cat.xarxa.notification.publication;

/** What a publication is of: the criteria of subscriptions name it. */
public enum PublicationKind {
    POST("news"),
    ACTIVITY("agenda"),
    PROJECT("projects");

    private final String section;

    PublicationKind(String section) {
        this.section = section;
    }

    /** Where on the portal it lies. */
    String section() {
        return section;
    }
}
