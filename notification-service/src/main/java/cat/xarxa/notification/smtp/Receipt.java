package cat.xarxa.notification.smtp;

/** What the mail server said to a letter; the status is a code, never the server's text, which may hold an address. */
public sealed interface Receipt {

    String status();

    /** It took the letter on. */
    record Accepted(String status) implements Receipt {}

    /** It will not take it now, but perhaps later. */
    record NotNow(String status) implements Receipt {}

    /**
     * It refuses the recipient for good.
     *
     * @param mailboxIsGone whether it says that there is no such mailbox
     */
    record RecipientRefused(String status, boolean mailboxIsGone) implements Receipt {}

    /** It refuses the letter itself for good. */
    record LetterRefused(String status) implements Receipt {}

    /** The server had hung up before it heard of the letter: nothing was sent, and another connection may do. */
    record HungUp(String status) implements Receipt {}

    /** The connection broke: whether the letter was taken on nobody knows, and the connection is of no more use. */
    record Interrupted(String status) implements Receipt {}
}
