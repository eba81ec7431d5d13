package cat.xarxa.portal.operation;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** What operators see of the services, and do to them. */
@Component
public class Operations {

    private static final int SHOWN = 50;

    private final HttpServiceProxyRegistry clients;

    Operations(HttpServiceProxyRegistry clients) {
        this.clients = clients;
    }

    public Fetched<ServiceState> state(PlatformService service) {
        return Fetched.from(service.id(), () -> of(service).state(service.id()));
    }

    /** The oldest that are open. */
    public Fetched<List<DeadLetter>> deadLetters(PlatformService service) {
        return Fetched.from(
                service.id(), () -> of(service).deadLetters(service.id(), SHOWN).items());
    }

    /** Walks a whole audit log, which may take seconds. */
    public Fetched<Verdict> verify(PlatformService service) {
        return Fetched.from(service.id(), () -> of(service).verify(service.id()));
    }

    /** Every telling of which the ledger is not as it should be, the newest first. */
    public Fetched<List<Reconciled>> differences() {
        PlatformService notification = PlatformService.NOTIFICATION;
        return Fetched.from(
                notification.id(),
                () ->
                        EveryPage.of(cursor -> of(notification).reconcile(notification.id(), cursor, EveryPage.SIZE))
                                .stream()
                                .filter(telling -> telling.difference() != 0)
                                .toList());
    }

    /** What would come of trying a dead letter again. */
    public Mended tryOut(PlatformService service, String id) {
        return redrive(service, id, true);
    }

    /** Tries a dead letter again, and then in order what waits behind it. */
    public Mended redrive(PlatformService service, String id) {
        return redrive(service, id, false);
    }

    /** Gives a dead letter up, and goes on with what waits behind it. */
    public Mended discard(PlatformService service, String id, String reason) {
        return of(service).discard(service.id(), id, new Discard(reason));
    }

    /**
     * The service of this name.
     *
     * @throws PageNotFound when there is none
     */
    public static PlatformService service(String id) {
        return PlatformService.of(id).orElseThrow(PageNotFound::new);
    }

    private Mended redrive(PlatformService service, String id, boolean dryRun) {
        return of(service)
                .redrive(service.id(), new Redrive(List.of(id), dryRun))
                .items()
                .getFirst();
    }

    private OperationsApi of(PlatformService service) {
        return clients.getClient(service.group(), OperationsApi.class);
    }
}
