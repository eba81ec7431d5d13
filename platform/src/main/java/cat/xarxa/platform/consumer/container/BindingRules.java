package cat.xarxa.platform.consumer.container;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start a service whose bindings do not fit its consumers. What a consumer keeps is kept under its name, so
 * its group must end in that name; and a function that nobody listed would never be called.
 */
final class BindingRules implements SmartInitializingSingleton {

    private static final String INPUT = "-in-0";

    private final Collection<String> consumers;
    private final String definition;
    private final Map<String, String> groupsByBinding;

    /**
     * Rules over these.
     *
     * @param consumers names of all event consumers
     * @param definition the fixed list of functions, null when there is none
     * @param groupsByBinding groups of the bindings that have one
     */
    BindingRules(Collection<String> consumers, @Nullable String definition, Map<String, String> groupsByBinding) {
        this.consumers = consumers;
        this.definition = definition == null ? "" : definition;
        this.groupsByBinding = groupsByBinding;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (definition.contains(",") || definition.contains("|") || definition.contains("functionRouter")) {
            throw new IllegalStateException("spring.cloud.function.definition is a list of consumers: " + definition);
        }
        groupsByBinding.forEach(this::check);
    }

    private void check(String binding, String group) {
        String function = binding.substring(0, binding.length() - INPUT.length());
        if (!binding.endsWith(INPUT) || !consumers.contains(function)) {
            throw new IllegalStateException(binding + " is the input of no event consumer: " + consumers);
        }
        if (!group.endsWith("." + function)) {
            throw new IllegalStateException("the group of " + binding + " must be <service>." + function);
        }
    }
}
