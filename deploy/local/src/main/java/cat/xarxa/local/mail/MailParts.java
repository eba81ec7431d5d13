package cat.xarxa.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a mail, however deep they are nested. */
record MailParts(Part mail) {

    /** The text of the first part of this type that is no attachment; a part that cannot be read says so. */
    Optional<String> firstShown(String type) {
        try {
            return leaves(mail).filter(leaf -> isShown(leaf, type)).findFirst().map(MailParts::content);
        } catch (MessagingException | IOException e) {
            return Optional.of(unreadable(e));
        }
    }

    private static Stream<Part> leaves(Part part) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) {
            return Stream.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            leaves(parts.getBodyPart(i)).forEach(leaves::add);
        }
        return leaves.stream();
    }

    private static boolean isShown(Part part, String type) {
        try {
            return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        } catch (MessagingException e) {
            return false;
        }
    }

    private static String content(Part part) {
        try {
            return String.valueOf(part.getContent());
        } catch (MessagingException | IOException e) {
            return unreadable(e);
        }
    }

    private static String unreadable(Exception e) {
        return "(cannot be read: " + e.getMessage() + ")";
    }
}
