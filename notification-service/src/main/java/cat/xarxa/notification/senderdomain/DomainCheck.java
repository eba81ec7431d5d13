package cat.xarxa.notification.senderdomain;

import cat.xarxa.notification.letter.Sender;
import cat.xarxa.notification.senderdomain.Finding.Proof;
import cat.xarxa.notification.senderdomain.Finding.Verdict;
import cat.xarxa.notification.senderdomain.TextRecords.NoAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the proofs of the domain that mails come from, and of no other; no more than once a minute. */
@Component
public class DomainCheck {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Sender sender;
    private final DnsSettings settings;
    private final TextRecords records;
    private final Clock clock;
    private @Nullable Result last;

    DomainCheck(Sender sender, DnsSettings settings, TextRecords records, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.records = records;
        this.clock = clock;
    }

    public synchronized Result result() {
        Instant now = clock.instant();
        Result known = last;
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Result(sender.domain(), findings(sender.domain()), now);
            last = known;
        }
        return known;
    }

    /** Side by side: a deaf name server is waited for once. */
    private List<Finding> findings(String domain) {
        List<Callable<Finding>> questions = List.of(() -> spf(domain), () -> dkim(domain), () -> dmarc(domain));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the DNS was asked", e);
        }
    }

    private Finding spf(String domain) {
        try {
            return Rules.spf(domain, records.of(domain));
        } catch (NoAnswer e) {
            return unknown(Proof.SPF, domain, "no-answer");
        }
    }

    private Finding dkim(String domain) {
        if (settings.selector().isEmpty()) {
            return unknown(Proof.DKIM, "_domainkey." + domain, "no-selector");
        }
        String name = settings.selector() + "._domainkey." + domain;
        try {
            return Rules.dkim(name, records.of(name));
        } catch (NoAnswer e) {
            return unknown(Proof.DKIM, name, "no-answer");
        }
    }

    /** What a domain does not say of itself, the one above it may say for it. */
    private Finding dmarc(String domain) {
        List<String> names =
                withThoseAbove(domain).stream().map(name -> "_dmarc." + name).toList();
        try {
            for (String name : names) {
                Finding finding = Rules.dmarc(name, records.of(name));
                if (finding.verdict() != Verdict.MISSING) {
                    return finding;
                }
            }
            return Rules.dmarc(names.getFirst(), List.of());
        } catch (NoAnswer e) {
            return unknown(Proof.DMARC, names.getFirst(), "no-answer");
        }
    }

    private static List<String> withThoseAbove(String domain) {
        List<String> names = new ArrayList<>(List.of(domain));
        String name = domain;
        while (name.chars().filter(letter -> letter == '.').count() > 1) {
            name = name.substring(name.indexOf('.') + 1);
            names.add(name);
        }
        return names;
    }

    private static Finding unknown(Proof proof, String name, String code) {
        return new Finding(proof, name, Verdict.UNKNOWN, code, null);
    }

    /**
     * What was found.
     *
     * @param at when it was looked up
     */
    public record Result(String domain, List<Finding> findings, Instant at) {

        public Result {
            findings = List.copyOf(findings);
        }
    }
}
