package cat.xarxa.platform.text;

/** Which characters people can read, and XML, mail headers and terminals carry without harm. */
final class Characters {

    private Characters() {}

    static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isNonCharacter(character) && !turnsTheLine(character);
        };
    }

    /** Code points that Unicode will never assign; XML forbids two of them. */
    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || isBetween(0xFDD0, character, 0xFDEF);
    }

    /** Overrides of the writing direction, with which a title can show something other than it holds. */
    private static boolean turnsTheLine(int character) {
        return isBetween(0x202A, character, 0x202E) || isBetween(0x2066, character, 0x2069);
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
