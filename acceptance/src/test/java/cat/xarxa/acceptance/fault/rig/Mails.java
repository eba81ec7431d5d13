package cat.xarxa.acceptance.fault.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the sink received, as the files that it keeps. */
final class Mails {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID:\\s*<([^@>]+)@");
    private static final String TAKEN = ".json";

    private final Path folder;

    Mails(Path folder) {
        this.folder = folder;
    }

    /** Message-IDs of the mails since an instant, without the domain; the same one again for a mail sent again. */
    List<String> since(Instant since) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TAKEN))
                    .filter(file -> micros(file) >= since.toEpochMilli() * 1000)
                    .map(Mails::messageId)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long micros(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(TAKEN, ""));
    }

    private static String messageId(Path envelope) {
        Path mail = envelope.resolveSibling(envelope.getFileName().toString().replace(TAKEN, ".eml"));
        try {
            Matcher id = MESSAGE_ID.matcher(Files.readString(mail, StandardCharsets.ISO_8859_1));
            return id.find() ? id.group(1) : "none in " + mail.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
