package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.writing.ActivityManuscriptsApi;
import cat.xarxa.portal.activity.writing.Speaker;
import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Organisations;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who may be named as a speaker: the people of the members, by their member. */
@Component
class SpeakerRoll {

    private final ActivityManuscriptsApi activities;
    private final MessageSource texts;

    SpeakerRoll(ActivityManuscriptsApi activities, MessageSource texts) {
        this.activities = activities;
        this.texts = texts;
    }

    /** Members without people to name are left out. */
    List<Group> groups(Organisations organisations, Language language) {
        return organisations.members().stream()
                .map(member -> new Group(member.name(), people(member, language)))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private List<Choice> people(Choice member, Language language) {
        return Stream.ofNullable(Fetched.from(
                                "events-service",
                                () -> activities.speakers(member.id()).items())
                        .value())
                .flatMap(List::stream)
                .filter(speaker -> speaker.name() != null)
                .map(speaker -> new Choice(SessionFields.choice(speaker), called(speaker, language)))
                .toList();
    }

    private String called(Speaker speaker, Language language) {
        String role = speaker.role() == null
                ? ""
                : ", " + texts.getMessage("mandate." + speaker.role(), null, speaker.role(), language.locale());
        return speaker.name() + role;
    }

    /** The people of one member. */
    record Group(String member, List<Choice> people) {}
}
