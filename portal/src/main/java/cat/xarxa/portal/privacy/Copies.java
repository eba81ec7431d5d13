package cat.xarxa.portal.privacy;

import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.service.ServiceAway;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches the files of copies; one that is not byte by byte what was told is not handed on. */
@Component
class Copies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    private final Map<String, CopiesApi> services;

    Copies(
            CopiesApi.Content content,
            CopiesApi.Events events,
            CopiesApi.Members members,
            CopiesApi.Notification notification) {
        this.services = Map.of(
                "content-service", content,
                "events-service", events,
                "members-service", members,
                "notification-service", notification);
    }

    byte[] file(UUID export, String service, PersonalExport.File file) {
        CopiesApi api = services.get(service);
        if (api == null) {
            throw new ServiceAway();
        }
        byte[] content = Fetched.required(service, () -> api.file(export, file.name()));
        if (!sha256(content).equals(file.sha256())) {
            LOG.error("{} of {} in export {} is not what was told", file.name(), service, export);
            throw new ServiceAway();
        }
        return content;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
