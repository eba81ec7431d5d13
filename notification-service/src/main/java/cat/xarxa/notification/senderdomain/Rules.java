package cat.xarxa.notification.senderdomain;

import static java.util.stream.Collectors.toMap;

import cat.xarxa.notification.senderdomain.Finding.Proof;
import cat.xarxa.notification.senderdomain.Finding.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What is right and wrong about records: RFC 7208 (SPF), 6376 (DKIM), 7489 (DMARC). */
final class Rules {

    private static final Set<String> POLICIES = Set.of("none", "quarantine", "reject");

    private Rules() {}

    static Finding spf(String name, List<String> texts) {
        return single(Proof.SPF, name, beginningWith("v=spf1", texts), Rules::spf);
    }

    static Finding dkim(String name, List<String> texts) {
        return single(
                Proof.DKIM,
                name,
                texts.stream().filter(text -> tags(text).containsKey("p")).toList(),
                Rules::dkim);
    }

    static Finding dmarc(String name, List<String> texts) {
        return single(Proof.DMARC, name, beginningWith("v=dmarc1", texts), Rules::dmarc);
    }

    private static Finding single(
            Proof proof, String name, List<String> records, BiFunction<String, String, Finding> judge) {
        return switch (records.size()) {
            case 0 -> new Finding(proof, name, Verdict.MISSING, "missing", null);
            case 1 -> judge.apply(name, records.getFirst());
            default -> new Finding(proof, name, Verdict.WRONG, "several", records.getFirst());
        };
    }

    private static Finding spf(String name, String record) {
        List<String> terms = List.of(record.toLowerCase(Locale.ROOT).split(" +", -1));
        if (terms.contains("+all") || terms.contains("all") || terms.contains("?all")) {
            return new Finding(Proof.SPF, name, Verdict.WRONG, "open", record);
        }
        boolean ends = terms.contains("-all")
                || terms.contains("~all")
                || terms.stream().anyMatch(term -> term.startsWith("redirect="));
        return ends ? found(Proof.SPF, name, record) : new Finding(Proof.SPF, name, Verdict.WRONG, "no-end", record);
    }

    private static Finding dkim(String name, String record) {
        return tags(record).getOrDefault("p", "").isEmpty()
                ? new Finding(Proof.DKIM, name, Verdict.WRONG, "revoked", record)
                : found(Proof.DKIM, name, record);
    }

    private static Finding dmarc(String name, String record) {
        String policy = tags(record).getOrDefault("p", "").toLowerCase(Locale.ROOT);
        if (!POLICIES.contains(policy)) {
            return new Finding(Proof.DMARC, name, Verdict.WRONG, "no-policy", record);
        }
        return policy.equals("none")
                ? new Finding(Proof.DMARC, name, Verdict.FOUND, "policy-none", record)
                : found(Proof.DMARC, name, record);
    }

    private static Finding found(Proof proof, String name, String record) {
        return new Finding(proof, name, Verdict.FOUND, "found", record);
    }

    private static List<String> beginningWith(String version, List<String> texts) {
        return texts.stream()
                .filter(text -> {
                    String lower = text.strip().toLowerCase(Locale.ROOT);
                    return lower.equals(version) || lower.startsWith(version + " ") || lower.startsWith(version + ";");
                })
                .toList();
    }

    private static Map<String, String> tags(String record) {
        return Arrays.stream(record.split(";", -1))
                .map(tag -> tag.split("=", 2))
                .filter(tag -> tag.length == 2)
                .collect(toMap(
                        tag -> tag[0].strip().toLowerCase(Locale.ROOT),
                        tag -> tag[1].replaceAll("\\s", ""),
                        (first, again) -> first));
    }
}
