package cat.xarxa.events.content;

/** Who may see a published activity: everybody, or those who hold a mandate in the network. */
public enum Audience {
    PUBLIC,
    NETWORK;

    /** Whether everybody who sees this sees what is for the other, too. */
    public boolean isWithin(Audience other) {
        return other == PUBLIC || this == NETWORK;
    }
}
