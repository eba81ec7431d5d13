package cat.xarxa.events.activity.command;

import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.platform.problem.Findings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whose activity it is: organisations and series that exist. */
@Component
class HostsReader {

    private static final int MOST_ORGANISERS = 20;

    private final Organisations organisations;
    private final AllSeries series;

    HostsReader(Organisations organisations, AllSeries series) {
        this.organisations = organisations;
        this.series = series;
    }

    /** Null, and notes, when something is wrong. */
    @Nullable
    Hosts read(WriteActivity command, Findings findings) {
        checkOrganisation("ownerOrg", command.ownerOrg(), findings);
        List<String> organisers = organisers(command.organisers(), findings);
        String part = command.seriesId();
        if (part != null && !series.knows(part)) {
            findings.add("seriesId", "unknown-series", Findings.shown(part));
        }
        return organisers.isEmpty()
                ? null
                : new Hosts(Objects.requireNonNullElse(command.ownerOrg(), ""), organisers, part);
    }

    private List<String> organisers(@Nullable List<WriteActivity.@Nullable OrganiserToName> given, Findings findings) {
        List<Lists.Item<WriteActivity.OrganiserToName>> items =
                new Lists("organisers", MOST_ORGANISERS, findings).items(given);
        if (given == null || given.isEmpty()) {
            findings.add("organisers", "required");
        }
        for (int i = 0; i < items.size(); i++) {
            Lists.Item<WriteActivity.OrganiserToName> item = items.get(i);
            checkOrganisation(item.path() + ".orgId", item.value().orgId(), findings);
            String role = item.value().role();
            if (role != null && !role.equals(Hosts.roleAt(i))) {
                findings.add(item.path() + ".role", "role-by-place", Hosts.roleAt(i));
            }
        }
        return items.stream()
                .map(item -> Objects.requireNonNullElse(item.value().orgId(), ""))
                .distinct()
                .toList();
    }

    private void checkOrganisation(String field, @Nullable String slug, Findings findings) {
        if (slug == null || slug.isBlank()) {
            findings.add(field, "required");
        } else if (!organisations.knows(slug)) {
            findings.add(field, "unknown-organisation", Findings.shown(slug));
        }
    }
}
