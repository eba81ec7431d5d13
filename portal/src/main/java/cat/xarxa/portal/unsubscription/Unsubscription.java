package cat.xarxa.portal.unsubscription;

import org.jspecify.annotations.Nullable;

/**
 * What a link ends, or has ended.
 *
 * @param state ENDED once it was used
 * @param description what is subscribed to, in the language of the page
 * @param orgName the organisation for which it came, null for what the person had chosen themselves
 */
record Unsubscription(
        String state, String description, @Nullable String orgName) {

    /** Whether there is nothing left to do. */
    public boolean isOver() {
        return "ENDED".equals(state);
    }
}
