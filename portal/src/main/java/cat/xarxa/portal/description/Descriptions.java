package cat.xarxa.portal.description;

import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The network's description, read and written. */
@Component
public class Descriptions {

    private static final String SERVICE = "members-service";
    private static final String LOGO = "logo";

    private final DescriptionApi api;
    private final KnownNetwork network;

    Descriptions(DescriptionApi api, KnownNetwork network) {
        this.api = api;
        this.network = network;
    }

    public Description current() {
        return Fetched.required(SERVICE, api::read);
    }

    /**
     * Sends a new logo first, if there is one: what was made of it then stands in what is written, and needs not be
     * sent again when something else is wrong.
     *
     * @return why it is refused; none when all is well
     */
    public Faults takeIn(Written written, byte[] file, @Nullable String type) {
        Saving<DescriptionApi.Logo> saving =
                Saving.by(() -> MediaType.IMAGE_JPEG_VALUE.equals(type) ? api.takeInJpeg(file) : api.takeInPng(file));
        if (saving.value() != null) {
            written.replace(LOGO, saving.value().digest());
        }
        return saving.faults();
    }

    /** The network calls itself so from now on, on the next page already. */
    public Saving<Description> describe(Written written) {
        Map<String, @Nullable Object> command = new HashMap<>();
        command.put("name", written.given("name"));
        command.put("languages", written.chosen("languages"));
        command.put("senderName", written.given("senderName"));
        command.put("senderAddress", written.given("senderAddress"));
        command.put(LOGO, written.has("withoutLogo", "true") ? null : written.given(LOGO));
        Saving<Description> saving = Saving.by(() -> api.describe(written.version(), written.key(), command));
        network.forget();
        return saving;
    }
}
