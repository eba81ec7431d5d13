package cat.xarxa.portal.news;

import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.PostType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What readers can choose among, and what they chose; what is not in the catalogues is nobody's choice. */
@Component
class FilterForm {

    private final Themes themes;
    private final Territories territories;
    private final MessageSource texts;

    FilterForm(Themes themes, Territories territories, MessageSource texts) {
        this.themes = themes;
        this.territories = territories;
        this.texts = texts;
    }

    NewsFilter read(@Nullable String type, @Nullable String theme, @Nullable String comarca) {
        return new NewsFilter(
                PostType.of(type).map(Enum::name).orElse(null),
                theme != null && themes.contains(theme) ? theme : null,
                comarca != null && territories.isComarca(comarca) ? comarca : null);
    }

    Choices choices(Language language) {
        List<Choice> types = List.of(PostType.values()).stream()
                .map(type ->
                        new Choice(type.name(), texts.getMessage(PostType.key(type.name()), null, language.locale())))
                .toList();
        return new Choices(types, themes.choices(language), territories.comarques());
    }

    /** What was chosen, in words. */
    List<String> chosen(NewsFilter filter, Language language) {
        Choices all = choices(language);
        return Stream.of(
                        named(all.types(), filter.type()),
                        named(all.themes(), filter.theme()),
                        named(all.comarques(), filter.comarca()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(List<Choice> choices, @Nullable String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst();
    }

    /** The three lists of the form. */
    record Choices(List<Choice> types, List<Choice> themes, List<Choice> comarques) {}
}
