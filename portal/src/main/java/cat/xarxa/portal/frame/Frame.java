package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import cat.xarxa.portal.network.Network;
import cat.xarxa.portal.signin.Person;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page needs.
 *
 * @param path the page's path below its language, with a slash before it
 * @param query what follows it, with its question mark, or nothing
 * @param publicUrl where the portal is known, without a slash at the end
 * @param person who is signed in
 * @param unreadCount asked only when the page is written
 * @param network how it calls itself, and which languages it offers
 * @param demo whether the people of this network are invented
 */
public record Frame(
        Language language,
        String path,
        String query,
        String publicUrl,
        @Nullable Person person,
        Theme theme,
        Supplier<@Nullable Integer> unreadCount,
        Network network,
        boolean demo) {

    /** The path of one of our pages, in this page's language. */
    public String at(String page) {
        return "/" + language.code() + page;
    }

    /** This very page, to come back to. */
    public String here() {
        String here = at(path) + query;
        return LocalPath.of(here, language).equals(here) ? here : at(path);
    }

    public String canonical() {
        return publicUrl + at(path);
    }

    /** Messages unread, null when nobody is signed in or nobody knows. */
    public @Nullable Integer unread() {
        return unreadCount.get();
    }

    /** This page in each language that is offered. */
    public List<Alternate> alternates() {
        return network.offered().stream()
                .map(other -> new Alternate(other, "/" + other.code() + path + query))
                .toList();
    }

    /** Whether this network has pages in a language. */
    public boolean offers(Language other) {
        return network.offered().contains(other);
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }
}
