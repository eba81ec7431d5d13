package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.wording.Lang;

/**
 * A link for a reader without an account, to the one page that it is for.
 *
 * @param path of the page on the portal, below the language
 * @param token the right to it
 */
public record GuestAccess(String path, String token) {

    /** To confirm what somebody asked for at this address. */
    public static GuestAccess confirming(String token) {
        return new GuestAccess("/follow/confirm/", token);
    }

    /** To a guest's own page. */
    public static GuestAccess page(String token) {
        return new GuestAccess("/follow/mine/", token);
    }

    /** Whether it is what the letter is for. */
    boolean confirms() {
        return path.contains("confirm");
    }

    String address(Lang lang, Network network) {
        return network.address("/" + lang.tag() + path + token);
    }

    @Override
    public String toString() {
        return "GuestAccess[" + path + "]";
    }
}
