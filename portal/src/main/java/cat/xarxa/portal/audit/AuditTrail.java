package cat.xarxa.portal.audit;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.operation.PlatformService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** The audit logs of several services as one. */
@Component
public class AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final int PAGE = 50;

    private final HttpServiceProxyRegistry clients;

    AuditTrail(HttpServiceProxyRegistry clients) {
        this.clients = clients;
    }

    /**
     * The newest entries that are wanted, of all these services.
     *
     * @throws AccessDeniedException when the person may not read them
     */
    public Trail read(Collection<PlatformService> services, AuditQuestion question) {
        List<Line> lines = new ArrayList<>();
        List<PlatformService> away = new ArrayList<>();
        boolean more = false;
        for (PlatformService service : services) {
            Listing<AuditEntry> found = ask(service, question);
            if (found == null) {
                away.add(service);
            } else {
                more |= found.next() != null;
                found.items().forEach(entry -> lines.add(new Line(service, entry)));
            }
        }
        lines.sort(Comparator.comparing((Line line) -> line.entry().at()).reversed());
        if (lines.size() <= PAGE) {
            return new Trail(
                    lines,
                    away,
                    more && !lines.isEmpty() ? lines.getLast().entry().at() : null);
        }
        Instant last = lines.get(PAGE - 1).entry().at();
        List<Line> page =
                lines.stream().filter(line -> !line.entry().at().isBefore(last)).toList();
        return new Trail(page, away, last);
    }

    private @Nullable Listing<AuditEntry> ask(PlatformService service, AuditQuestion question) {
        AuditApi log = clients.getClient(service.group(), AuditApi.class);
        try {
            return log.entries(
                    service.id(),
                    question.actor(),
                    question.object(),
                    question.action(),
                    question.from(),
                    question.to(),
                    PAGE);
        } catch (HttpClientErrorException.Forbidden refused) {
            throw new AccessDeniedException("the audit log is for administrators and auditors", refused);
        } catch (RestClientException none) {
            LOG.warn("{} does not show its audit log: {}", service.id(), none.getMessage());
            return null;
        }
    }

    /** An entry, and whose log it stands in. */
    public record Line(PlatformService service, AuditEntry entry) {}

    /**
     * A page of entries, the newest first; entries of one moment are never parted.
     *
     * @param away services that gave no answer
     * @param before where the next page begins, exclusive; null when this is the last
     */
    public record Trail(
            List<Line> lines,
            List<PlatformService> away,
            @Nullable Instant before) {

        public Trail {
            lines = List.copyOf(lines);
            away = List.copyOf(away);
        }
    }
}
