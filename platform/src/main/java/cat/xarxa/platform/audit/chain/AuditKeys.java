package cat.xarxa.platform.audit.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key that a service writes with, and those that it wrote with before.
 *
 * @param former still good to check what they marked and signed
 */
public record AuditKeys(AuditKey current, List<AuditKey> former) {

    public AuditKeys {
        former = List.copyOf(former);
    }

    /** Makes them from their secrets. */
    public static AuditKeys of(String service, String secret, List<String> formerSecrets) {
        return new AuditKeys(
                AuditKey.of(secret, service),
                formerSecrets.stream()
                        .filter(former -> !former.isBlank())
                        .map(former -> AuditKey.of(former, service))
                        .toList());
    }

    /** The key of that id; empty when it is none of ours. */
    public Optional<AuditKey> find(String id) {
        return Stream.concat(Stream.of(current), former.stream())
                .filter(key -> key.id().equals(id))
                .findFirst();
    }
}
