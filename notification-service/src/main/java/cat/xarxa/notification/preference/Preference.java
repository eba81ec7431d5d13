package cat.xarxa.notification.preference;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * How one person wants to be written to. The inbox has everything whatever is said here.
 *
 * @param mailOff on what they want no mail, neither at once nor in a digest
 * @param quiet when they want none
 * @param cap how many they want at once on one of their days; what is more comes in the next digest
 * @param version raised with every change, 0 for who never said anything
 */
@AggregateRoot
public record Preference(@Identity UUID person, Set<Category> mailOff, Quiet quiet, int cap, long version) {

    /** More than that is as good as no bound. */
    public static final int MOST = 1_000;

    public Preference {
        mailOff = Set.copyOf(mailOff);
        if (mailOff.stream().anyMatch(Category::isMandatory)) {
            throw new IllegalArgumentException("what is owed to somebody cannot be turned off");
        }
        if (cap < 0 || cap > MOST) {
            throw new IllegalArgumentException("no number of mails a day: " + cap);
        }
    }

    /** What counts for who never said anything. */
    public static Preference standard(UUID person, int cap) {
        return new Preference(person, Set.of(), Quiet.NEVER, cap, 0);
    }

    /** Whether they want mail on such things. */
    public boolean allowsMail(Category category) {
        return !mailOff.contains(category);
    }

    /** The same person, who wants it otherwise from now on. */
    Preference changed(Collection<Category> off, Quiet otherQuiet, int otherCap) {
        return new Preference(person, Set.copyOf(off), otherQuiet, otherCap, version + 1);
    }

    boolean saysTheSameAs(Preference other) {
        return mailOff.equals(other.mailOff) && quiet.equals(other.quiet) && cap == other.cap;
    }

    /** On what they want no mail, in the order of the categories. */
    Collection<Category> mailOffInOrder() {
        return mailOff.isEmpty() ? Set.of() : EnumSet.copyOf(mailOff);
    }
}
