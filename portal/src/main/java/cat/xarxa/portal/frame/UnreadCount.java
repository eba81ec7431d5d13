package cat.xarxa.portal.frame;

import java.util.OptionalInt;

/** Tells how much waits in the inbox of the person who is signed in. */
public interface UnreadCount {

    /** Empty when nobody knows at the moment. */
    OptionalInt unread();
}
