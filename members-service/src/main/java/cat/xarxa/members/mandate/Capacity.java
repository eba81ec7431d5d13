package cat.xarxa.members.mandate;

/**
 * What a mandate is.
 *
 * @param role in what capacity the person acts
 * @param rights what the person may do for this organisation, and for no other
 */
public record Capacity(Role role, Rights rights) {

    /** In what capacity a person acts. */
    public enum Role {
        TECHNICIAN,
        REPRESENTATIVE,
        SUBSTITUTE
    }

    /** What a person may do for an organisation; each holds the one before. */
    public enum Rights {
        USER,
        EDITOR,
        ADMIN
    }
}
