package cat.xarxa.portal.preference;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.preference.Preference.Choice;
import cat.xarxa.portal.preference.Preference.Quiet;
import cat.xarxa.portal.preference.Preference.Wanted;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the signed-in person wants to be written to. */
@Component
class Preferences {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final PreferencesApi service;

    Preferences(PreferencesApi service) {
        this.service = service;
    }

    Fetched<Preference> own() {
        return Fetched.from("notification-service", service::own);
    }

    /** What the form offers and is not ticked is not wanted. */
    Saving<Preference> change(Written written) {
        List<Choice> matrix = written.chosen("offered").stream()
                .map(category -> Choice.byMail(category, written.has("email", category)))
                .toList();
        Quiet quiet = new Quiet(
                written.given("quiet.from"),
                written.given("quiet.to"),
                written.has("quiet", "weekends"),
                written.has("quiet", "holidays"));
        Wanted wanted = new Wanted(matrix, quiet, number(written.given("cap")));
        return Saving.by(() -> service.change(written.version(), wanted));
    }

    private static @Nullable Object number(@Nullable String typed) {
        return typed != null && NUMBER.matcher(typed).matches() ? (Object) Integer.valueOf(typed) : typed;
    }
}
