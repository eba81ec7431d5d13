package cat.xarxa.portal.subscription;

import cat.xarxa.portal.manuscript.Written;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, as notification-service gives it.
 *
 * @param interest OWN_CHOICE for what they have put together themselves
 * @param description what it is, in the reader's language
 * @param org the organisation of the mandate that brought it, null for none
 * @param state ACTIVE or ENDED
 */
public record Subscription(
        UUID id,
        String interest,
        String description,
        Criteria criteria,
        String frequency,
        @Nullable String org,
        String state,
        long version) {

    boolean isActive() {
        return state.equals("ACTIVE");
    }

    /** Whether its criteria say what it is; of one activity or a series the description does. */
    boolean isSaidByCriteria() {
        return interest.equals("OWN_CHOICE") && criteria.each().noneMatch(Criterion::isOneActivity);
    }

    /**
     * What it asks for.
     *
     * @param all each of these
     * @param any one of these, where there are any
     */
    public record Criteria(List<Criterion> all, List<Criterion> any) {

        public Criteria {
            all = List.copyOf(all);
            any = List.copyOf(any);
        }

        public Stream<Criterion> each() {
            return Stream.concat(all.stream(), any.stream());
        }
    }

    /** One thing that it asks for, for example a theme. */
    public record Criterion(String facet, String value) {

        boolean isOneActivity() {
            return facet.equals("ACTIVITY") || facet.equals("SERIES");
        }
    }

    /** What is asked of the service. */
    public record Terms(Criteria criteria, @Nullable String frequency) {

        /** The fields of a form by what they ask for. */
        private static final Map<String, String> FACETS = Map.of(
                "kind",
                "KIND",
                "theme",
                "THEME",
                "comarca",
                "TERRITORY",
                "org",
                "OWNER",
                "activity",
                "ACTIVITY",
                "series",
                "SERIES");

        /** As it was chosen in a form: all that is not left open. */
        public static Terms of(Written written) {
            List<Criterion> all = Stream.of("kind", "theme", "comarca", "org", "activity", "series")
                    .filter(field -> written.given(field) != null)
                    .map(field -> new Criterion(FACETS.getOrDefault(field, field), written.value(field)))
                    .toList();
            return new Terms(new Criteria(all, List.of()), written.given("frequency"));
        }
    }
}
