package cat.xarxa.events.content;

import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What an activity is, when, whose, for whom, and what happens in it. */
public record Content(
        Nature nature,
        Hosts hosts,
        Schedule schedule,
        Attendance attendance,
        Audience audience,
        Subject subject,
        Texts texts,
        List<Session> sessions) {

    public Content {
        sessions = List.copyOf(sessions);
    }

    /**
     * What it is about.
     *
     * @param themes ids of the catalogue
     * @param territories INE codes of municipalities and slugs of comarques; none means everywhere
     */
    public record Subject(List<String> themes, List<String> territories) {

        public Subject {
            themes = List.copyOf(themes);
            territories = List.copyOf(territories);
        }
    }

    /** Everybody who speaks in it, each once for each organisation. */
    public List<Session.Speaking> speakers() {
        return sessions.stream()
                .flatMap(session -> session.speakers().stream())
                .distinct()
                .toList();
    }

    /** The organisations that organise it or send somebody to speak. */
    public List<String> involved() {
        return Stream.concat(hosts.organisers().stream(), speakers().stream().map(Session.Speaking::orgId))
                .distinct()
                .toList();
    }
}
