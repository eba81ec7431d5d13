package cat.xarxa.local.server.keycloak.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way to sign in, as Keycloak walks it.
 *
 * @param alias its name, also in addresses
 */
record Flow(String alias, String description, List<Step> steps) {

    private static final String FLOWS = "/authentication/flows";

    /** Makes it anew: what is left of an attempt that was cut short goes first. */
    void make(RealmApi realm) {
        realm.get(FLOWS)
                .valueStream()
                .filter(flow -> flow.get("alias").asString().equals(alias))
                .map(flow -> flow.get("id").asString())
                .toList()
                .forEach(id -> realm.delete(FLOWS + "/" + id));
        realm.post(
                FLOWS,
                Map.of(
                        "alias",
                        alias,
                        "description",
                        description,
                        "providerId",
                        "basic-flow",
                        "topLevel",
                        true,
                        "builtIn",
                        false));
        fill(realm, alias, steps);
    }

    private void fill(RealmApi realm, String parent, List<Step> children) {
        for (Step step : children) {
            switch (step) {
                case Use use -> add(realm, parent, use);
                case Sub sub -> {
                    add(realm, parent, sub);
                    fill(realm, sub.alias(), sub.steps());
                }
            }
        }
    }

    private void add(RealmApi realm, String parent, Use use) {
        String id =
                realm.post("%s/%s/executions/execution".formatted(FLOWS, parent), Map.of("provider", use.provider()));
        require(realm, "id", id, use.requirement());
        if (!use.config().isEmpty()) {
            realm.post(
                    "/authentication/executions/%s/config".formatted(id),
                    Map.of("alias", parent + "-" + use.provider(), "config", use.config()));
        }
    }

    private void add(RealmApi realm, String parent, Sub sub) {
        String id = realm.post(
                "%s/%s/executions/flow".formatted(FLOWS, parent),
                Map.of("alias", sub.alias(), "type", "basic-flow", "provider", "registration-page-form"));
        require(realm, "flowId", id, sub.requirement());
    }

    /** What is added to a flow is switched off at first. */
    private void require(RealmApi realm, String key, String id, Requirement requirement) {
        String executions = "%s/%s/executions".formatted(FLOWS, alias);
        JsonNode added = realm.get(executions)
                .valueStream()
                .filter(execution -> Objects.equals(id, execution.path(key).asString("")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
        realm.put(executions, ((ObjectNode) added).put("requirement", requirement.name()));
    }

    /** A part of a way. */
    sealed interface Step {}

    /** Something that is asked or looked at. */
    record Use(String provider, Requirement requirement, Map<String, String> config) implements Step {

        static Use of(String provider, Requirement requirement) {
            return new Use(provider, requirement, Map.of());
        }
    }

    /** Several of them. */
    record Sub(String alias, Requirement requirement, List<Step> steps) implements Step {}

    /** Whether a step has to succeed. */
    enum Requirement {
        REQUIRED,
        ALTERNATIVE,
        CONDITIONAL
    }
}
