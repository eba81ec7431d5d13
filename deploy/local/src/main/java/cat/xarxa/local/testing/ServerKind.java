package cat.xarxa.local.testing;

import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.testing.container.DockerEngine;
import cat.xarxa.local.testing.container.Image;
import java.util.Locale;
import java.util.Optional;

/**
 * What the test servers run as. Said on the console each time: by {@code XARXA_TEST_SERVERS=processes|containers}, or
 * by the property {@code xarxa.test.servers}; without either, containers where a Docker engine has the images.
 */
enum ServerKind {
    PROCESSES("local processes"),
    CONTAINERS("containers");

    private final String words;

    ServerKind(String words) {
        this.words = words;
    }

    static ServerKind chosen() {
        Optional<String> wish = Optional.ofNullable(System.getProperty("xarxa.test.servers"))
                .or(() -> Optional.ofNullable(System.getenv("XARXA_TEST_SERVERS")))
                .filter(words -> !words.isBlank());
        return wish.isPresent() ? wished(wish.get()) : found();
    }

    private static ServerKind wished(String wish) {
        ServerKind kind = named(wish);
        if (kind == CONTAINERS && !DockerEngine.answers()) {
            throw new ServerFailure(
                    "XARXA_TEST_SERVERS wants containers and no Docker engine answers",
                    "start Docker, or leave the variable out to test on local processes");
        }
        return kind.said("as XARXA_TEST_SERVERS wants");
    }

    static ServerKind named(String wish) {
        try {
            return valueOf(wish.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ServerFailure("XARXA_TEST_SERVERS is " + wish, "say processes or containers").because(e);
        }
    }

    private static ServerKind found() {
        if (!DockerEngine.answers()) {
            return PROCESSES.said("as no Docker engine answers");
        }
        String images = String.join(" and ", Image.names());
        return DockerEngine.has(Image.names())
                ? CONTAINERS.said("of " + images)
                : PROCESSES.said("as Docker cannot get " + images);
    }

    private ServerKind said(String why) {
        System.out.println("[real servers] " + words + ", " + why);
        return this;
    }
}
