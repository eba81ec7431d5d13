package cat.xarxa.local.cli;

import cat.xarxa.local.console.ConsoleProgress;
import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** Forgets the data, so that the next start is the first; what was downloaded and the passwords are kept. */
record Reset(LocalStack local) {

    private static final Set<String> YES = Set.of("yes", "y", "sí", "si");

    void run() {
        if (!isConfirmed()) {
            throw new ServerFailure("Nothing was forgotten", "answer yes, or say CONFIRM=1, to do it");
        }
        local.lock();
        new Down(local).endEverything();
        try {
            boolean had = FileSystemUtils.deleteRecursively(local.folder().data());
            System.out.println(had ? "The data is forgotten; make up starts anew." : "There is no data.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isConfirmed() {
        if (local.environment().getOrDefault("CONFIRM", "").equals("1") || !ConsoleProgress.isTerminal()) {
            return true;
        }
        String answer = Objects.requireNonNull(System.console())
                .readLine(
                        "%s",
                        "This stops the network and forgets all its data (members, accounts, mails). Go on? [yes/no] ");
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
