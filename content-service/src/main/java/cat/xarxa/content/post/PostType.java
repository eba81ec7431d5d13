package cat.xarxa.content.post;

/** What kind of post it is. */
public enum PostType {
    NEWS,
    CHRONICLE,
    RESOURCE,
    GOOD_PRACTICE,
    ALERT;

    /** Urgent posts reach people at once, whatever pace they chose. */
    public boolean isUrgent() {
        return this == ALERT;
    }
}
