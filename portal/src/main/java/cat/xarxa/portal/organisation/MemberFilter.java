package cat.xarxa.portal.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which members a reader wants; null is all.
 *
 * @param comarca by slug
 * @param province by name
 */
public record MemberFilter(
        @Nullable String comarca,
        @Nullable String province,
        @Nullable MemberKind kind,
        @Nullable PopulationBand population) {

    public static final MemberFilter EVERYBODY = new MemberFilter(null, null, null, null);

    public boolean isEmpty() {
        return equals(EVERYBODY);
    }

    /** The same choice as members-service understands it. */
    MultiValueMap<String, String> wanted(@Nullable String cursor, int limit) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        wanted.put("comarca", comarca);
        wanted.put("province", province);
        wanted.put("kind", kind);
        wanted.put("populationBand", population);
        wanted.put("cursor", cursor);
        wanted.put("limit", limit);
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        wanted.forEach((name, value) -> {
            if (value != null) {
                query.add(name, value.toString());
            }
        });
        return query;
    }
}
