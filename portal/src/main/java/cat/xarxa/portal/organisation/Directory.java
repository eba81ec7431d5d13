package cat.xarxa.portal.organisation;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All members and partners, in the order of the alphabet: the statutes know less than a thousand members. */
@Component
public class Directory {

    private static final String SERVICE = "members-service";

    private final DirectoryApi directory;

    Directory(DirectoryApi directory) {
        this.directory = directory;
    }

    public Fetched<List<Member>> members() {
        return Fetched.from(
                SERVICE, () -> sorted(EveryPage.of(cursor -> directory.members(cursor, EveryPage.SIZE)), Member::name));
    }

    public Fetched<List<Partner>> partners() {
        return Fetched.from(
                SERVICE,
                () -> sorted(EveryPage.of(cursor -> directory.partners(cursor, EveryPage.SIZE)), Partner::name));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> name) {
        return all.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(Language.CATALAN.locale())))
                .toList();
    }
}
