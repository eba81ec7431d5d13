package cat.xarxa.notification.subscription.written;

import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.subscription.criteria.Criterion;
import cat.xarxa.notification.subscription.criteria.Criterion.Facet;
import cat.xarxa.notification.subscription.written.WrittenTerms.WrittenCriterion;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what can be asked for: what is in no catalogue would be waited for in vain. */
@Component
public final class CriterionReader {

    /** Recordings come with the activities that they are of. */
    private static final List<String> KINDS =
            List.of(PublicationKind.POST.name(), PublicationKind.ACTIVITY.name(), PublicationKind.PROJECT.name());

    /** Of posts, then of activities: the published language of content- and events-service. */
    private static final List<String> TYPES = List.of(
            "NEWS",
            "CHRONICLE",
            "RESOURCE",
            "GOOD_PRACTICE",
            "ALERT",
            "CONFERENCE_DAY",
            "SEMINAR",
            "WORKSHOP",
            "LECTURE",
            "FORUM",
            "TRAINING",
            "GATHERING",
            "ASSEMBLY");

    private final Catalogue catalogue;
    private final Organisations organisations;
    private final Publications publications;

    CriterionReader(Catalogue catalogue, Organisations organisations, Publications publications) {
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.publications = publications;
    }

    /** Null, and a note of why, when it is none. */
    @Nullable
    Criterion read(String field, @Nullable WrittenCriterion written, Findings findings) {
        if (written == null) {
            findings.add(field, "required");
            return null;
        }
        Facet facet = findings.constant(field + ".facet", written.facet(), Facet.class);
        String value = written.value() == null ? "" : written.value().strip();
        if (value.isEmpty()) {
            findings.add(field + ".value", "required");
        } else if (facet != null) {
            check(field + ".value", new Criterion(facet, value), findings);
            return new Criterion(facet, value);
        }
        return null;
    }

    private void check(String field, Criterion criterion, Findings findings) {
        String value = criterion.value();
        switch (criterion.facet()) {
            case KIND -> oneOf(field, value, KINDS, findings);
            case TYPE -> oneOf(field, value, TYPES, findings);
            case THEME -> catalogue.checkTheme(field, value, findings);
            case OWNER -> {
                if (!criterion.isLookedUp() && !organisations.knows(value)) {
                    findings.add(field, "unknown-organisation", Findings.shown(value));
                }
            }
            case TERRITORY -> {
                if (!criterion.isLookedUp()) {
                    catalogue.checkTerritory(field, value, findings);
                }
            }
            case ACTIVITY -> {
                if (activity(value).isEmpty()) {
                    findings.add(field, "unknown-activity", Findings.shown(value));
                }
            }
            case SERIES -> {
                if (publications.newestOfSeries(value).isEmpty()) {
                    findings.add(field, "unknown-series", Findings.shown(value));
                }
            }
        }
    }

    private Optional<Publication> activity(String value) {
        try {
            return publications.announcing(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void oneOf(String field, String value, List<String> values, Findings findings) {
        if (!values.contains(value)) {
            findings.add(field, "one-of", String.join(", ", values));
        }
    }
}
