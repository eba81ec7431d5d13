package cat.xarxa.portal.manuscript;

import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.organisation.Directory;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What authors choose among, whatever they write. */
@Component
public class Choices {

    private final Themes themes;
    private final Territories territories;
    private final Directory directory;
    private final KnownNetwork network;

    Choices(Themes themes, Territories territories, Directory directory, KnownNetwork network) {
        this.themes = themes;
        this.territories = territories;
        this.directory = directory;
        this.network = network;
    }

    /** Only the network itself while nobody tells who else there is. */
    public Organisations organisations(Language language) {
        Choice network = new Choice("xarxa", this.network.name(language));
        return new Organisations(
                network,
                named(directory.members(), member -> new Choice(member.id(), member.name())),
                named(directory.partners(), partner -> new Choice(partner.id(), partner.name())));
    }

    public List<Choice> themes(Language language) {
        return themes.choices(language);
    }

    /** All comarques, and before them the municipalities that are chosen already. */
    public List<Choice> territories(Written written) {
        Stream<Choice> municipalities = written.chosen("territories").stream()
                .filter(id -> !territories.isComarca(id))
                .map(id -> new Choice(id, territories.name(id)));
        return Stream.concat(municipalities, territories.comarques().stream()).toList();
    }

    private static <T> List<Choice> named(Fetched<List<T>> organisations, Function<T, Choice> choice) {
        List<T> known = organisations.value();
        return known == null ? List.of() : known.stream().map(choice).toList();
    }
}
