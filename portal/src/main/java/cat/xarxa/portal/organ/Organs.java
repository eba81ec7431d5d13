package cat.xarxa.portal.organ;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The network's organs, and who is given a seat in them. */
@Component
public class Organs {

    private static final String SERVICE = "members-service";

    private final OrgansApi organs;

    Organs(OrgansApi organs) {
        this.organs = organs;
    }

    /** All of them: a network has a handful. */
    public Fetched<List<Organ>> all() {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> organs.list(cursor, EveryPage.SIZE)));
    }

    /**
     * One of them.
     *
     * @throws PageNotFound when there is none
     */
    public Organ find(String id) {
        return Fetched.required(SERVICE, () -> organs.find(id));
    }

    public Saving<Organ> form(Written written) {
        Map<String, Map<String, @Nullable String>> texts = new LinkedHashMap<>();
        Arrays.stream(Language.values()).map(Language::code).forEach(code -> {
            String title = written.given("texts." + code + ".title");
            if (title != null || code.equals("ca")) {
                texts.put(code, titled(title));
            }
        });
        Map<String, @Nullable Object> command = new LinkedHashMap<>();
        command.put("kind", written.given("kind"));
        command.put("texts", texts);
        command.put("from", written.given("from"));
        return Saving.by(() -> organs.form(written.key(), command));
    }

    public Saving<Organ> close(String id, Written written) {
        return Saving.by(() -> organs.close(id, written.version(), one("on", written)));
    }

    public Saving<Organ> seat(String id, Written written) {
        Map<String, @Nullable String> command = new LinkedHashMap<>();
        for (String field : List.of("personId", "orgId", "vote", "from")) {
            command.put(field, written.given(field));
        }
        return Saving.by(() -> organs.seat(id, written.version(), command));
    }

    public Saving<Organ> unseat(String id, UUID seat, Written written) {
        return Saving.by(() -> organs.unseat(id, seat, written.version(), one("on", written)));
    }

    private static Map<String, @Nullable String> one(String field, Written written) {
        Map<String, @Nullable String> command = new LinkedHashMap<>();
        command.put(field, written.given(field));
        return command;
    }

    private static Map<String, @Nullable String> titled(@Nullable String title) {
        Map<String, @Nullable String> text = new LinkedHashMap<>();
        text.put("title", title);
        return text;
    }
}
