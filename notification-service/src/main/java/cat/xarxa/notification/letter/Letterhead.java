package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;

/**
 * What stands over a letter.
 *
 * @param sender from which address it goes
 * @param ownName in whose name, where the network itself leads
 */
public record Letterhead(Network network, Sender sender, String ownName) {}
