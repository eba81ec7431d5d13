package cat.xarxa.notification.publication;

/** Who may see a publication. */
public enum Audience {
    PUBLIC,
    NETWORK;

    /** Whether somebody may see it: the network's own people are those who hold a mandate. */
    public boolean admits(boolean holdsMandate) {
        return this == PUBLIC || holdsMandate;
    }

    /** Those whom both admit. */
    Audience narrowedTo(Audience other) {
        return this == PUBLIC ? other : this;
    }
}
