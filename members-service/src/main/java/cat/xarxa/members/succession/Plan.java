package cat.xarxa.members.succession;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Mandate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a handover would do.
 *
 * @param from the predecessor's mandate
 * @param existing the successor's own, null where one would begin
 * @param capacity what the successor would be from then on
 */
public record Plan(
        Mandate from, Handover handover, @Nullable Mandate existing, Capacity capacity) {

    static Plan of(Mandate from, Handover handover, @Nullable Mandate existing) {
        Capacity wanted = from.capacity();
        if (existing == null || existing.capacity().rights().compareTo(wanted.rights()) < 0) {
            return new Plan(from, handover, existing, wanted);
        }
        return new Plan(from, handover, existing, existing.capacity());
    }

    /** Whether the successor's own mandate has to give more than it does. */
    boolean raises() {
        return existing != null && !existing.capacity().equals(capacity);
    }

    public Set<String> services() {
        return Succession.SERVICES;
    }
}
