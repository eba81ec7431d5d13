package cat.xarxa.platform.caller;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with things that are not published yet. It is the same for everything that is drafted: the
 * office writes all of it, those who decide or run the platform read all of it, editors of an organisation and partners
 * read and write what their own organisation answers for. Publishing is another matter.
 *
 * @param readsEverything drafts of all organisations
 * @param writesEverything drafts of all organisations
 * @param readable slugs of the organisations whose drafts the caller reads
 * @param writable slugs of the organisations whose drafts the caller writes
 * @param isPartner a machine of a partner: what it writes is a proposal from the first moment
 */
public record Authorship(
        boolean readsEverything,
        boolean writesEverything,
        Set<String> readable,
        Set<String> writable,
        boolean isPartner) {

    private static final Set<String> READ_EVERYTHING = Set.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN");
    private static final Set<String> WRITE = Set.of("EDITOR", "ADMIN");

    public Authorship {
        readable = Set.copyOf(readable);
        writable = Set.copyOf(writable);
    }

    /**
     * Tells it by roles and mandates and, for a partner, by scopes.
     *
     * @param caller null is nobody, who may do nothing
     * @param scope the first half of the scopes' names, as {@code content} in {@code content:read}
     */
    public static Authorship of(@Nullable Caller caller, String scope) {
        if (caller == null) {
            return new Authorship(false, false, Set.of(), Set.of(), false);
        }
        Set<String> edited = caller.mandates().stream()
                .filter(mandate -> WRITE.contains(mandate.rights()))
                .map(HeldMandate::org)
                .collect(Collectors.toSet());
        return new Authorship(
                caller.roles().stream().anyMatch(READ_EVERYTHING::contains),
                caller.hasRole("OFFICE"),
                with(partner(caller, scope + ":read"), edited),
                with(partner(caller, scope + ":write"), edited),
                caller.partner() != null);
    }

    public boolean mayRead(String organisation) {
        return readsEverything || readable.contains(organisation);
    }

    public boolean mayWrite(String organisation) {
        return writesEverything || writable.contains(organisation);
    }

    /** Whether there is any organisation for which the caller may write. */
    public boolean writes() {
        return writesEverything || !writable.isEmpty();
    }

    private static @Nullable String partner(Caller caller, String scope) {
        return caller.scopes().contains(scope) ? caller.partner() : null;
    }

    private static Set<String> with(@Nullable String one, Set<String> others) {
        Set<String> all = new HashSet<>(others);
        if (one != null) {
            all.add(one);
        }
        return all;
    }
}
