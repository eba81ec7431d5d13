package cat.xarxa.notification.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A member or partner of the network.
 *
 * @param home where a member lies, null for partners
 */
@Document("organisations")
public record Organisation(
        @Id String slug, Kind kind, String name, @Nullable Home home) {

    /** What it is to the network. */
    public enum Kind {
        MEMBER,
        PARTNER
    }

    /**
     * Where a member lies.
     *
     * @param comarca slug of the comarca
     * @param municipality INE code, null for a body that is none, such as a county council
     */
    public record Home(String comarca, @Nullable String municipality) {}
}
