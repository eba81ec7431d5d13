package cat.xarxa.platform.consumer.received;

import cat.xarxa.platform.consumer.failure.MalformedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads keys and headers as short plain texts: strict UTF-8, no control characters. */
public final class Texts {

    private static final int LONGEST = 1024;

    private Texts() {}

    /**
     * Reads one.
     *
     * @throws MalformedEvent when it is no such text
     */
    public static String read(String what, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MalformedEvent(what + " has " + bytes.length + " bytes");
        }
        String text = decode(what, bytes);
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedEvent(what + " is blank or holds control characters");
        }
        return text;
    }

    private static String decode(String what, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedEvent(what + " is not UTF-8", e);
        }
    }
}
