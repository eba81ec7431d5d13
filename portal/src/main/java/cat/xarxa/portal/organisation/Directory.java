package cat.xarxa.portal.organisation;

import cat.xarxa.portal.failure.PageNotFound;
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

    /** All that the reader may see; to the office that is more than to others. */
    public Fetched<List<Member>> members() {
        return Fetched.from(SERVICE, () -> every(MemberFilter.EVERYBODY));
    }

    /** Those of a kind that take part, whoever asks. */
    public Fetched<List<Member>> takingPart(MemberFilter filter) {
        return Fetched.from(
                SERVICE, () -> every(filter).stream().filter(Member::takesPart).toList());
    }

    /**
     * One that takes part.
     *
     * @throws PageNotFound when there is none
     */
    public Member member(String id) {
        Member member = Fetched.required(SERVICE, () -> directory.member(id));
        if (!member.takesPart()) {
            throw new PageNotFound();
        }
        return member;
    }

    public Fetched<List<Partner>> partners() {
        return Fetched.from(
                SERVICE,
                () -> sorted(EveryPage.of(cursor -> directory.partners(cursor, EveryPage.SIZE)), Partner::name));
    }

    private List<Member> every(MemberFilter filter) {
        return sorted(EveryPage.of(cursor -> directory.members(filter.wanted(cursor, EveryPage.SIZE))), Member::name);
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> name) {
        return all.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(Language.CATALAN.locale())))
                .toList();
    }
}
