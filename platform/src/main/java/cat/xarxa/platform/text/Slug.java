package cat.xarxa.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they stand in an address: lower case, accents folded, hyphens between. */
public final class Slug {

    private static final int LIMIT = 80;
    private static final String WORDLESS = "text";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GEMINATE_DOTS = Pattern.compile("(?<=l)[·.•‧](?=l)");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** Need not be unique: addresses carry the id beside it. */
    public static String of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = GEMINATE_DOTS.matcher(plain).replaceAll("");
        String slug =
                shortened(EDGES.matcher(OTHERS.matcher(joined).replaceAll("-")).replaceAll(""));
        return slug.isEmpty() ? WORDLESS : slug;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', LIMIT);
        return slug.substring(0, lastWord > 0 ? lastWord : LIMIT);
    }
}
