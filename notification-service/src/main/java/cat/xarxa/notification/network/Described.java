package cat.xarxa.notification.network;

/**
 * What the network said of itself, as far as mails need it.
 *
 * @param senderName in whose name mails go
 * @param senderAddress from which address
 */
public record Described(String name, String senderName, String senderAddress) {}
