package cat.xarxa.portal.console.post;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the id of a post in the address of its page. */
final class PostAddress {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PostAddress() {}

    static Optional<UUID> id(String address) {
        Matcher found = ID.matcher(address);
        return found.find() ? Optional.of(UUID.fromString(found.group())) : Optional.empty();
    }
}
