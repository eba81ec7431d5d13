package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where a page is found whose address tells its title, and which is not written in every language.
 *
 * @param written the languages that its text was written in
 * @param switches the page in every language
 * @param canonical its address in the language that it is shown in
 */
public record Addresses(List<Alternate> written, List<Alternate> switches, String canonical) {

    /**
     * The addresses of a page.
     *
     * @param path of it below each language
     * @param isWritten whether its text was written in a language
     * @param shown the language of its text
     */
    public static Addresses of(
            String publicUrl, Function<Language, String> path, Predicate<Language> isWritten, Language shown) {
        List<Alternate> all = List.of(Language.values()).stream()
                .map(language -> new Alternate(language, "/" + language.code() + path.apply(language)))
                .toList();
        return new Addresses(
                all.stream().filter(other -> isWritten.test(other.language())).toList(),
                all,
                publicUrl + "/" + shown.code() + path.apply(shown));
    }
}
