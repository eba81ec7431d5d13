package cat.xarxa.platform.audit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit log is kept.
 *
 * @param enabled whether there is one at all
 * @param sealing whether this instance stands for election as sealer
 * @param secret what keys come from; at least 32 letters, in no database
 * @param formerSecrets those before, newest first, for as long as anything marked with them is kept
 * @param lease how long a sealer may be silent before another takes over
 * @param pause how long the sealer rests between batches
 * @param kept how long entries are kept after they were sealed; six years
 * @param overdue how long an entry may wait for its seal before that is reported
 */
@ConfigurationProperties("xarxa.audit")
public record AuditSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean sealing,
        String secret,
        @DefaultValue List<String> formerSecrets,
        @DefaultValue("3s") Duration lease,
        @DefaultValue("250ms") Duration pause,
        @DefaultValue("30s") Duration overdue,
        @DefaultValue("2192d") Duration kept) {

    public AuditSettings {
        formerSecrets = List.copyOf(formerSecrets);
    }

    @Override
    public String toString() {
        return "AuditSettings[hidden]";
    }
}
