package cat.xarxa.portal.colleague;

import cat.xarxa.portal.manuscript.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is personal of somebody, from the fields that every form with a person has to what members-service takes. */
public final class TypedProfile {

    private TypedProfile() {}

    /** May be added to. */
    public static Map<String, @Nullable Object> of(Written written) {
        List<Colleague.Address> emails = new ArrayList<>();
        for (String field : List.of("address", "mailbox")) {
            String given = written.given(field);
            if (given != null) {
                emails.add(new Colleague.Address(given, field.equals("address") ? "PERSONAL" : "ROLE"));
            }
        }
        written.chosen("kept").stream().map(OwnProfile::kept).forEach(emails::add);
        Map<String, @Nullable Object> profile = new LinkedHashMap<>();
        profile.put("name", written.given("name"));
        profile.put("emails", emails);
        profile.put("lang", written.given("lang"));
        profile.put("zone", written.given("zone"));
        return profile;
    }
}
