package cat.xarxa.portal.agenda;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.member.MemberPart;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a member organises, where it speaks, and who of its people did, on its page. */
@Component
class ActivityOfMember implements MemberPart {

    private static final int LISTED = 10;

    /** Who spoke longer ago than in so many activities is found in the agenda. */
    private static final int TALKS = 50;

    private final Agenda agenda;

    ActivityOfMember(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public void addTo(Model page, String org, Language language) {
        Fetched<List<Activity>> talks = agenda.newest(AgendaFilter.spokenInBy(org), TALKS);
        Fetched<List<Activity>> own = agenda.newest(AgendaFilter.organisedBy(org), LISTED);
        page.addAttribute("organises", as(own, found -> entries(found, language)));
        page.addAttribute("speaks", as(talks, found -> entries(found, language)));
        page.addAttribute("speakers", as(talks, found -> SpeakerOf.organisation(org, found, language)));
    }

    private static List<Entry> entries(List<Activity> found, Language language) {
        return found.stream()
                .limit(LISTED)
                .map(activity -> Entry.of(activity, language))
                .toList();
    }

    private static <T> Fetched<List<T>> as(Fetched<List<Activity>> found, Function<List<Activity>, List<T>> what) {
        List<Activity> known = found.value();
        return new Fetched<>(known == null ? null : what.apply(known));
    }
}
