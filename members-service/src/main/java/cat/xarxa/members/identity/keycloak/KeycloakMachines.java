package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.Accounts;
import cat.xarxa.members.identity.machine.MachineAccounts;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.stereotype.Component;

/**
 * Machines are clients of the realm with a service account. Only those are touched that say whose they are in an
 * attribute of ours; whether one is enabled is for administrators.
 */
@Component
class KeycloakMachines implements MachineAccounts {

    private final ClientsResource clients;

    KeycloakMachines(ClientsResource clients) {
        this.clients = clients;
    }

    @Override
    public boolean provide(MachineAccount account) {
        return Failures.translated(() -> {
            Optional<ClientRepresentation> known = find(account.name());
            if (known.isEmpty()) {
                return account.secret() != null && made(account);
            }
            mend(known.get(), account);
            return true;
        });
    }

    @Override
    public void remove(String name) {
        Failures.translated(() -> {
            find(name).ifPresent(client -> {
                try {
                    clients.get(client.getId()).remove();
                } catch (NotFoundException _) {
                    // somebody was faster
                }
            });
            return name;
        });
    }

    @Override
    public void shutOut(String partner) {
        Failures.translated(() -> {
            clients.findAll().stream()
                    .filter(ClientRepresentation::isEnabled)
                    .filter(client -> MachineForm.speaksFor(client, partner))
                    .forEach(client -> {
                        client.setEnabled(false);
                        client.setSecret(null);
                        clients.get(client.getId()).update(client);
                    });
            return partner;
        });
    }

    private boolean made(MachineAccount account) {
        try (Response answer = clients.create(MachineForm.of(account))) {
            return !CreatedResponseUtil.getCreatedId(answer).isEmpty();
        }
    }

    /** Stopped before it was noted that the secret had arrived, the same one is set again. */
    private void mend(ClientRepresentation known, MachineAccount account) {
        if (account.secret() != null) {
            known.setSecret(account.secret());
            clients.get(known.getId()).update(known);
        }
    }

    private Optional<ClientRepresentation> find(String name) {
        Optional<ClientRepresentation> found =
                clients.findByClientId(name).stream().findFirst();
        found.filter(client -> !MachineForm.isOurs(client)).ifPresent(_ -> {
            throw new Accounts.Refused(Accounts.Reason.OTHER, "a client of this name is not ours");
        });
        return found;
    }
}
