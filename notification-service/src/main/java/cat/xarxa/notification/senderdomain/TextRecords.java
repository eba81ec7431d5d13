package cat.xarxa.notification.senderdomain;

import java.util.List;

/** The texts that the DNS has under a name. */
interface TextRecords {

    /**
     * Asks for them.
     *
     * @return none where the name has none, or is not there
     * @throws NoAnswer when nobody can tell
     */
    List<String> of(String name) throws NoAnswer;

    /** The DNS did not answer in time, or not with sense. */
    final class NoAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        NoAnswer(Throwable cause) {
            super(cause);
        }
    }
}
