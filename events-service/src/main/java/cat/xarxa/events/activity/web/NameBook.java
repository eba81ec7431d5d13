package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.people.Names;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.events.series.Series;
import cat.xarxa.events.series.web.SeriesView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up all names that some activities need, at once. */
@Component
class NameBook {

    private final Organisations organisations;
    private final Names people;
    private final AllSeries series;

    NameBook(Organisations organisations, Names people, AllSeries series) {
        this.organisations = organisations;
        this.people = people;
        this.series = series;
    }

    Page of(List<Activity> activities) {
        return new Page(
                organisations.namesOf(activities.stream()
                        .flatMap(activity -> Stream.concat(
                                Stream.of(activity.content().hosts().ownerOrg()),
                                activity.content().involved().stream()))
                        .collect(Collectors.toSet())),
                people.of(speakers(activities)),
                series.find(activities.stream()
                        .flatMap(activity ->
                                Stream.ofNullable(activity.content().hosts().seriesId()))
                        .collect(Collectors.toSet())));
    }

    private static Set<UUID> speakers(List<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.content().speakers().stream())
                .map(Session.Speaking::personId)
                .collect(Collectors.toSet());
    }

    /** The names that one page needs. */
    record Page(Map<String, String> organisations, Map<UUID, String> people, Map<String, Series> allSeries) {

        String organisation(String slug) {
            return organisations.getOrDefault(slug, slug);
        }

        @Nullable
        String person(UUID id) {
            return people.get(id);
        }

        @Nullable
        SeriesView series(@Nullable String id) {
            return Optional.ofNullable(id)
                    .map(allSeries::get)
                    .map(SeriesView::of)
                    .orElse(null);
        }
    }
}
