package cat.xarxa.members.identity.keycloak;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.members.identity.Accounts;
import cat.xarxa.members.person.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.springframework.stereotype.Component;

/** Duties are realm roles of the same name; other roles of a user stay as they are. */
@Component
class DutyRoles {

    private static final Set<String> DUTIES =
            Arrays.stream(Duty.values()).map(Duty::name).collect(toSet());

    private final UsersResource users;

    DutyRoles(UsersResource users) {
        this.users = users;
    }

    /**
     * Gives the user exactly these duties, and tells whether they had others.
     *
     * @param beforeChanging what is done before one is taken away, or given: it asks for a second factor
     */
    boolean assign(String userId, Set<Duty> duties, Runnable beforeChanging) {
        RoleScopeResource roles = users.get(userId).roles().realmLevel();
        Set<String> missing = duties.stream().map(Duty::name).collect(toCollection(TreeSet::new));
        List<RoleRepresentation> surplus = roles.listAll().stream()
                .filter(role -> DUTIES.contains(role.getName()))
                .filter(role -> !missing.remove(role.getName()))
                .toList();
        if (surplus.isEmpty() && missing.isEmpty()) {
            return false;
        }
        beforeChanging.run();
        if (!surplus.isEmpty()) {
            roles.remove(surplus);
        }
        if (!missing.isEmpty()) {
            roles.add(available(roles, missing));
        }
        return true;
    }

    private static List<RoleRepresentation> available(RoleScopeResource roles, Set<String> names) {
        List<RoleRepresentation> found = roles.listAvailable().stream()
                .filter(role -> names.contains(role.getName()))
                .toList();
        if (found.size() < names.size()) {
            throw new Accounts.Refused(Accounts.Reason.OTHER, "the realm lacks a role of " + names);
        }
        return found;
    }
}
