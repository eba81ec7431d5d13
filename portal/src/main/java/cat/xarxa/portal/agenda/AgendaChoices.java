package cat.xarxa.portal.agenda;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.organisation.Directory;
import cat.xarxa.portal.service.Fetched;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What readers of the agenda can choose among, and what they chose in words. */
@Component
class AgendaChoices {

    private final Themes themes;
    private final Territories territories;
    private final Directory directory;
    private final KnownNetwork network;
    private final MessageSource texts;

    AgendaChoices(
            Themes themes, Territories territories, Directory directory, KnownNetwork network, MessageSource texts) {
        this.themes = themes;
        this.territories = territories;
        this.directory = directory;
        this.network = network;
        this.texts = texts;
    }

    Lists lists(Language language) {
        List<Choice> kinds = Stream.of(ActivityKind.values())
                .map(kind -> new Choice(kind.name(), text(ActivityKind.key(kind.name()), language)))
                .toList();
        return new Lists(
                kinds,
                themes.choices(language),
                territories.comarques(),
                new Choice("xarxa", network.name(language)),
                named(directory.partners(), partner -> new Choice(partner.id(), partner.name())),
                named(directory.members(), member -> new Choice(member.id(), member.name())));
    }

    List<String> chosen(AgendaFilter filter, Lists lists, Language language) {
        return Stream.of(
                        filter.coming() ? text("agenda.chosen.coming", language) : null,
                        day("agenda.chosen.from", filter.from(), language),
                        day("agenda.chosen.to", filter.to(), language),
                        Lists.name(lists.kinds(), filter.kind()),
                        Lists.name(lists.themes(), filter.theme()),
                        Lists.name(lists.comarques(), filter.comarca()),
                        organisation("agenda.chosen.organiser", filter.organiser(), lists, language),
                        organisation("agenda.chosen.speaker", filter.speaker(), lists, language))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String day(String key, @Nullable LocalDate day, Language language) {
        return day == null ? null : text(key, language, Dates.inWords(day, language));
    }

    private @Nullable String organisation(String key, @Nullable String id, Lists lists, Language language) {
        return id == null ? null : text(key, language, lists.organisation(id));
    }

    private String text(String key, Language language, Object... values) {
        return texts.getMessage(key, values, language.locale());
    }

    /** Nothing to choose among while nobody tells who there is. */
    private static <T> List<Choice> named(Fetched<List<T>> organisations, Function<T, Choice> choice) {
        List<T> known = organisations.value();
        return known == null ? List.of() : known.stream().map(choice).toList();
    }

    /** The lists of the form. */
    record Lists(
            List<Choice> kinds,
            List<Choice> themes,
            List<Choice> comarques,
            Choice network,
            List<Choice> partners,
            List<Choice> members) {

        public boolean knows(String organisation) {
            return organisations().anyMatch(choice -> choice.id().equals(organisation));
        }

        /** Its name, or its id where the directory does not know it. */
        String organisation(String id) {
            return organisations()
                    .filter(choice -> choice.id().equals(id))
                    .map(Choice::name)
                    .findFirst()
                    .orElse(id);
        }

        private Stream<Choice> organisations() {
            return Stream.of(List.of(network), partners, members).flatMap(List::stream);
        }

        static @Nullable String name(List<Choice> choices, @Nullable String id) {
            return choices.stream()
                    .filter(choice -> choice.id().equals(id))
                    .map(Choice::name)
                    .findFirst()
                    .orElse(null);
        }
    }
}
