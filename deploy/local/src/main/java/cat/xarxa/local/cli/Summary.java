package cat.xarxa.local.cli;

import cat.xarxa.local.running.Memory;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.StackPlan;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last words of a start: what the demo showed, how long it took, what it weighs, where everything is.
 *
 * @param shown what each publication of the demo reached, empty without a demo
 */
record Summary(LocalStack local, StackPlan plan, String shown) {

    void print(PrintStream out) {
        Memory memory = local.running().values().stream()
                .map(RunRecord::process)
                .flatMap(Optional::stream)
                .map(Memory::of)
                .reduce(Memory.NONE, Memory::plus);
        Addresses at = plan.addresses();
        if (!shown.isEmpty()) {
            out.printf("%n%s%n", shown);
        }
        out.printf("%nReady after %s; the whole stack holds %s resident (%s).%n%n", time(), memory, memory.measure());
        out.printf("  portal      %s   feeds: /feeds/news.atom, .rss, .json; /feeds/agenda.ics, .atom%n", at.portal());
        out.printf(
                "  API         %s/api/v1/…   documents: /api/docs/{content,events,members,notifications}.json%n",
                at.portal());
        out.printf("  mails       %s/   (SMTP %s)%n", at.mail(), at.smtp());
        out.printf("  Keycloak    %s   (realm xarxa)%n", at.keycloak());
        out.printf("  servers     Kafka %s, MongoDB %s%n", at.kafka(), at.mongodb());
        if (!local.isDemo()) {
            out.printf("  first       %s%n", FirstWords.of(plan));
        }
        if (local.isDemo()) {
            out.printf(
                    "  accounts    oficina@example.org (the office), tecnica.manlleu@example.org, regidor.manlleu@example.org,%n");
            out.printf("              tecnic.vic@example.org …; coopcat-demo (a partner's machine client)%n");
            out.printf(
                    "  passwords   OFFICE_PASSWORD, MEMBER_PASSWORD, PARTNER_CLIENT_SECRET in %s%n",
                    plan.folder().credentials());
            out.printf("              the office needs a one-time code, too: make code%n");
        }
        out.printf("%n  make logs follows it, make status tells what runs, make down stops it.%n");
    }

    private String time() {
        Instant launched = ProcessHandle.current().info().startInstant().orElseThrow();
        Instant began = Optional.ofNullable(local.environment().get("XARXA_BEGAN"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .filter(instant -> instant.isBefore(launched))
                .orElse(launched);
        long building = Duration.between(began, launched).toSeconds();
        long all = Duration.between(began, Instant.now()).toSeconds();
        return building < 2 ? all + " s" : "%d s (%d of them building)".formatted(all, building);
    }
}
