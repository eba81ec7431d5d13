package cat.xarxa.members.person;

/** What a person is called; hidden from logs. */
public record PersonName(String value) {

    private static final int MAX = 200;

    public PersonName {
        if (value.isBlank()
                || value.codePointCount(0, value.length()) > MAX
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a name: blank, longer than " + MAX + " or with control characters");
        }
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
