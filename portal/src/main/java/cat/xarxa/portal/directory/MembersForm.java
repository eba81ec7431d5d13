package cat.xarxa.portal.directory;

import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.organisation.MemberFilter;
import cat.xarxa.portal.organisation.MemberKind;
import cat.xarxa.portal.organisation.PopulationBand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What readers of the directory can choose among; what is in no catalogue is nobody's choice. */
@Component
class MembersForm {

    private final Territories territories;
    private final MessageSource texts;

    MembersForm(Territories territories, MessageSource texts) {
        this.territories = territories;
        this.texts = texts;
    }

    MemberFilter read(MembersQuery query) {
        return new MemberFilter(
                only(territories.comarques(), query.comarca()),
                only(territories.provinces(), query.province()),
                MemberKind.of(query.kind()).orElse(null),
                PopulationBand.of(query.population()).orElse(null));
    }

    Lists lists(Language language) {
        return new Lists(
                territories.comarques(),
                territories.provinces(),
                Stream.of(MemberKind.values())
                        .map(kind -> new Choice(kind.name(), text(MemberKind.key(kind.name()), language)))
                        .toList(),
                Stream.of(PopulationBand.values())
                        .map(band -> new Choice(band.name(), text(band.key(), language)))
                        .toList());
    }

    /** What was chosen, in words. */
    static List<String> chosen(MemberFilter filter, Lists lists) {
        return Stream.of(
                        named(lists.kinds(), filter.kind()),
                        named(lists.comarques(), filter.comarca()),
                        named(lists.provinces(), filter.province()),
                        named(lists.populations(), filter.population()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String text(String key, Language language) {
        return texts.getMessage(key, null, language.locale());
    }

    private static @Nullable String only(List<Choice> choices, @Nullable String id) {
        return named(choices, id).isPresent() ? id : null;
    }

    private static Optional<String> named(List<Choice> choices, @Nullable Object id) {
        return choices.stream()
                .filter(choice -> id != null && choice.id().equals(id.toString()))
                .map(Choice::name)
                .findFirst();
    }

    /** The lists of the form. */
    record Lists(List<Choice> comarques, List<Choice> provinces, List<Choice> kinds, List<Choice> populations) {}
}
