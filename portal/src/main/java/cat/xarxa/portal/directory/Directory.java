package cat.xarxa.portal.directory;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.Fetched;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All members and partners, in the order of the alphabet. */
@Component
class Directory {

    private static final String SERVICE = "members-service";
    private static final int PAGE = 100;

    private final DirectoryApi directory;

    Directory(DirectoryApi directory) {
        this.directory = directory;
    }

    Fetched<List<Member>> members() {
        return Fetched.from(SERVICE, () -> sorted(all(cursor -> directory.members(cursor, PAGE)), Member::name));
    }

    Fetched<List<Partner>> partners() {
        return Fetched.from(SERVICE, () -> sorted(all(cursor -> directory.partners(cursor, PAGE)), Partner::name));
    }

    /** The network's statutes know less than a thousand members; they all fit a page. */
    private static <T> List<T> all(Function<@Nullable String, Listing<T>> page) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Listing<T> found = page.apply(cursor);
            all.addAll(found.items());
            cursor = found.next();
        } while (cursor != null);
        return all;
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> name) {
        return all.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(Language.CATALAN.locale())))
                .toList();
    }
}
