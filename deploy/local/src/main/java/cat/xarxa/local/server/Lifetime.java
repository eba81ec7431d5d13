package cat.xarxa.local.server;

import java.util.List;
import java.util.stream.Stream;

/** How long a server runs: the shell's two lines that see to it run before the server takes the shell's place. */
public enum Lifetime {

    /** Dies with this JVM, even when that is killed: a watcher reads a pipe that only this JVM holds open. */
    WITH_THIS_JVM("exec 3<&0 </dev/null; (read -r _ <&3; kill -KILL $$ 2>/dev/null) & exec 3<&-; exec \"$@\""),

    /** Goes on after this JVM has ended and its terminal is closed. */
    UNTIL_STOPPED("trap '' HUP; exec \"$@\" </dev/null");

    private final String script;

    Lifetime(String script) {
        this.script = script;
    }

    List<String> wrap(List<String> command) {
        return Stream.concat(Stream.of("sh", "-c", script, command.getFirst()), command.stream())
                .toList();
    }
}
