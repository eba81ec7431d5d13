package cat.xarxa.notification.smtp;

import cat.xarxa.notification.letter.Letter;

/** The way out for mail. */
public interface MailGateway {

    /**
     * Takes a connection to the mail server that is still open from before, or connects; what is posted goes over the
     * one connection.
     *
     * @throws ServerAway when there is nobody to talk to
     */
    Connection open() throws ServerAway;

    /** Whether the mail server could not be reached when it was last tried. */
    default boolean isAway() {
        return false;
    }

    /** An open connection. */
    interface Connection extends AutoCloseable {

        Receipt post(Letter letter);

        /** Whether more can be posted over it. */
        boolean isUsable();

        /** Lays it aside to be used again, unless it is of no more use. */
        @Override
        void close();
    }

    /** The mail server cannot be reached now. */
    final class ServerAway extends Exception {

        private static final long serialVersionUID = 1L;

        public ServerAway(String why) {
            super(why);
        }
    }
}
