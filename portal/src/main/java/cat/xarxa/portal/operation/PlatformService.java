package cat.xarxa.portal.operation;

import java.util.Arrays;
import java.util.Optional;

/** The services whose events go out and in. */
public enum PlatformService {
    CONTENT("content"),
    EVENTS("events"),
    MEMBERS("members"),
    NOTIFICATION("notification");

    private final String group;

    PlatformService(String group) {
        this.group = group;
    }

    /** As the settings of its client call it, and the text of its name. */
    public String group() {
        return group;
    }

    /** As it calls itself. */
    public String id() {
        return group + "-service";
    }

    static Optional<PlatformService> of(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst();
    }
}
