package cat.xarxa.members.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a partner's machine may be let do. */
public enum ClientScope {
    CONTENT_READ("content:read"),
    CONTENT_WRITE("content:write"),
    ACTIVITIES_READ("activities:read"),
    ACTIVITIES_WRITE("activities:write");

    private final String scope;

    ClientScope(String scope) {
        this.scope = scope;
    }

    /** As tokens write it. */
    public String scope() {
        return scope;
    }

    public static Optional<ClientScope> of(String text) {
        return Arrays.stream(values()).filter(one -> one.scope.equals(text)).findFirst();
    }

    /** All of them, for whoever wrote another. */
    public static String all() {
        return Arrays.stream(values()).map(ClientScope::scope).collect(Collectors.joining(", "));
    }
}
