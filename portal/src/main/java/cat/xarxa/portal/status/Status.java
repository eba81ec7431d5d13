package cat.xarxa.portal.status;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the platform is.
 *
 * @param version of all its services: they are built together
 * @param built when
 */
record Status(List<Finding> findings, String version, Instant built, Instant at) {

    /** How one part is. */
    record Finding(Part part, boolean up) {

        public String key() {
            return part.key();
        }
    }

    public boolean isWhole() {
        return findings.stream().allMatch(Finding::up);
    }

    /** The same for machines. */
    Map<String, Object> document() {
        Map<String, String> parts = new LinkedHashMap<>();
        findings.forEach(finding -> parts.put(finding.key(), finding.up() ? "up" : "degraded"));
        return Map.of(
                "status", isWhole() ? "up" : "degraded", "parts", parts, "version", version, "built", built, "at", at);
    }
}
