package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.Account;
import cat.xarxa.members.identity.Accounts;
import cat.xarxa.members.identity.FirstCredentials;
import cat.xarxa.members.person.PersonId;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Accounts are users of the realm, known by their attribute {@code person_id}. Whether a user is enabled, and their
 * credentials, are for administrators and the users themselves: only a new user gets any.
 */
@Component
class KeycloakAccounts implements Accounts {

    private static final List<String> INVITATION = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    private final UsersResource users;
    private final AccountForm form;
    private final DutyRoles roles;
    private final ObjectProvider<FirstCredentials> credentials;
    private final String portal;

    KeycloakAccounts(
            UsersResource users,
            AccountForm form,
            DutyRoles roles,
            ObjectProvider<FirstCredentials> credentials,
            KeycloakAddress address) {
        this.portal = address.portalClientId();
        this.users = users;
        this.form = form;
        this.roles = roles;
        this.credentials = credentials;
    }

    @Override
    public Projected project(Account account, @Nullable String knownId) {
        return Failures.translated(() -> find(account.personId(), knownId)
                .map(user -> mended(user, account))
                .orElseGet(() -> made(account)));
    }

    @Override
    public void invite(String id, Duration validity) {
        Failures.translated(() -> {
            try {
                users.get(id).executeActionsEmail(portal, null, Math.toIntExact(validity.toSeconds()), INVITATION);
            } catch (InternalServerErrorException e) {
                throw new Accounts.Refused(Accounts.Reason.MAIL_NOT_SENT, "Keycloak could not send the invitation");
            }
            return id;
        });
    }

    @Override
    public boolean remove(PersonId personId, @Nullable String knownId) {
        return Failures.translated(
                () -> find(personId, knownId).map(this::removed).orElse(false));
    }

    /** Signed out first: that ends sessions at the portal, which the removal alone would leave to expire. */
    private boolean removed(UserRepresentation user) {
        try {
            UserResource known = users.get(user.getId());
            known.logout();
            known.remove();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Override
    public Set<UUID> people() {
        return Failures.translated(() -> UserPages.people(users));
    }

    private Optional<UserRepresentation> find(PersonId personId, @Nullable String knownId) {
        return withId(knownId).or(() -> withPerson(personId));
    }

    private Optional<UserRepresentation> withId(@Nullable String knownId) {
        try {
            return Optional.ofNullable(knownId).map(id -> users.get(id).toRepresentation());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Also finds the user that was made just before this service was stopped. */
    private Optional<UserRepresentation> withPerson(PersonId personId) {
        String query = AccountForm.PERSON_ID + ":" + personId;
        return users.searchByAttributes(0, 1, null, false, query).stream().findFirst();
    }

    /**
     * Whoever may do less than before is signed out everywhere, first: stopped between the two, it is done again, and
     * the other way round nobody would know of it.
     */
    private Projected mended(UserRepresentation user, Account account) {
        UserResource known = users.get(user.getId());
        if (form.takesAway(user, account)) {
            known.logout();
        }
        boolean differed = form.fill(user, account);
        if (differed) {
            known.update(user);
        }
        boolean rolesDiffered = roles.assign(user.getId(), account.duties(), known::logout);
        return new Projected(user.getId(), differed || rolesDiffered ? Change.MENDED : Change.NONE);
    }

    private Projected made(Account account) {
        UserRepresentation user = new UserRepresentation();
        form.fill(user, account);
        user.setEnabled(true);
        Optional.ofNullable(credentials.getIfAvailable())
                .flatMap(first -> first.of(account.personId()))
                .ifPresent(given -> {
                    user.setCredentials(CredentialForm.of(given));
                    user.setEmailVerified(true);
                });
        try (Response answer = users.create(user)) {
            String id = CreatedResponseUtil.getCreatedId(answer);
            roles.assign(id, account.duties(), () -> {});
            return new Projected(id, Change.MADE);
        }
    }
}
