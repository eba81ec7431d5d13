package cat.xarxa.notification.directory;

import cat.xarxa.notification.wording.Lang;

/** What is known of how to reach a person at this moment. */
public sealed interface Contact {

    /**
     * The person can be reached.
     *
     * @param name what to call them
     * @param lang the language that they read
     * @param address where they are written to
     */
    record Reachable(String name, Lang lang, String address) implements Contact {

        /** Says nothing of the person: this may end in a log. */
        @Override
        public String toString() {
            return "Reachable[hidden]";
        }
    }

    /** Name, address or key have not been heard of yet; they travel alone and may still be on their way. */
    record NotYetKnown() implements Contact {}

    /**
     * The person cannot be reached, and waiting will not help.
     *
     * @param why short code for the ledger
     */
    record Unreachable(String why) implements Contact {}
}
