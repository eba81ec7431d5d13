package cat.xarxa.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of the services as the demo needs: what was written is kept, and what is published reaches two technicians.
 */
final class FakeServices {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TIME = "2026-11-24T10:00:00Z";
    private static final String READERS =
            "{\"state\":\"COMPLETED\",\"publicationId\":\"%s\",\"counts\":{\"INBOX\":{\"DELIVERED\":%d},\"EMAIL\":{\"ACCEPTED\":2}}}";
    private static final Pattern LIST = Pattern.compile("GET /api/v1/(posts|activities)\\?.*state=(\\w+)");
    private static final Pattern DRAFT = Pattern.compile("POST /api/v1/(posts|activities)");
    private static final Pattern PUBLISH = Pattern.compile("POST /api/v1/(?:posts|activities)/(.+)/publish");
    private static final Pattern RECORD = Pattern.compile("POST /api/v1/activities/(.+)/recordings");
    private static final Pattern DELIVERIES = Pattern.compile("GET /api/v1/publications/(.+)/deliveries");
    private static final Pattern SERIES = Pattern.compile("PUT /api/v1/series/(.+)");

    private final Map<String, ObjectNode> items = new LinkedHashMap<>();
    private final Map<String, String> shelves = new LinkedHashMap<>();
    private final List<String> series = new ArrayList<>();

    /** What they answer, if they have such a door. */
    Optional<String> answer(FakeNetwork.Request request) {
        String line = request.line();
        if (line.equals("GET /api/v1/speakers?org=manlleu") || line.equals("GET /api/v1/speakers?org=vic")) {
            return Optional.of(listOf(List.of(speaker("TECHNICIAN"), speaker("REPRESENTATIVE"))));
        }
        return on(LIST, line, found -> list(found.group(1), found.group(2)))
                .or(() -> on(DRAFT, line, found -> draft(found.group(1), request.body())))
                .or(() -> on(PUBLISH, line, found -> publish(found.group(1))))
                .or(() -> on(RECORD, line, found -> record(found.group(1), request.body())))
                .or(() -> on(DELIVERIES, line, found -> deliveries(items.get(found.group(1)))))
                .or(() -> on(SERIES, line, found -> named(found.group(1))))
                .or(() -> line.equals("GET /api/messages") ? Optional.of(mails()) : Optional.empty())
                .or(() -> line.startsWith("GET /feeds/") ? Optional.of(ids().toString()) : Optional.empty());
    }

    private static Optional<String> on(Pattern pattern, String line, Function<MatchResult, String> answer) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(answer.apply(matcher)) : Optional.empty();
    }

    private static String speaker(String role) {
        return "{\"personId\":\"id-of-the-%s\",\"role\":\"%1$s\"}".formatted(role);
    }

    private static String listOf(List<String> items) {
        return "{\"items\":" + items + ",\"next\":null}";
    }

    private String list(String shelf, String state) {
        return listOf(items.values().stream()
                .filter(is(shelf, state))
                .map(JsonNode::toString)
                .toList());
    }

    private Predicate<JsonNode> is(String shelf, String state) {
        return item -> item.path("state").asString().equals(state)
                && shelf.equals(shelves.get(item.path("id").asString()));
    }

    private String draft(String shelf, String body) {
        String id = "id-" + (items.size() + 1);
        ObjectNode item = ((ObjectNode) JSON.readTree(body)).put("id", id).put("state", "DRAFT");
        item.putArray("recordings");
        items.put(id, item);
        shelves.put(id, shelf);
        return item.toString();
    }

    private String publish(String id) {
        ObjectNode item = items.get(id);
        if (item.path("state").asString().equals("PUBLISHED")) {
            throw new IllegalStateException(id + " is published already");
        }
        return item.put("state", "PUBLISHED").put("publishedAt", TIME).toString();
    }

    private String record(String id, String body) {
        ObjectNode recording = (ObjectNode) JSON.readTree(body);
        recording.put("id", "recording-of-" + id).put("publishedAt", TIME);
        items.get(id).withArray("recordings").add(recording);
        return items.get(id).toString();
    }

    private String named(String slug) {
        series.add(slug);
        return "{}";
    }

    private String deliveries(ObjectNode item) {
        int inboxes = shelves.get(item.path("id").asString()).equals("posts") ? 32 : 2;
        List<String> runs =
                new ArrayList<>(List.of(READERS.formatted(item.path("id").asString(), inboxes)));
        item.path("recordings")
                .forEach(recording ->
                        runs.add(READERS.formatted(recording.path("id").asString(), 3)));
        return "{\"counts\":{\"EMAIL\":{\"ACCEPTED\":%d}},\"runs\":%s}".formatted(2 * runs.size(), runs);
    }

    private String mails() {
        return listOf(published().stream()
                .flatMap(item -> Stream.of("a", "b")
                        .flatMap(reader -> IntStream.rangeClosed(
                                        0, item.path("recordings").size())
                                .mapToObj(i -> "{\"to\":\"%s\",\"subject\":\"%s\"}"
                                        .formatted(reader, "Gravació: ".repeat(i) + title(item)))))
                .toList());
    }

    private List<String> ids() {
        return published().stream().map(item -> item.path("id").asString()).toList();
    }

    private List<ObjectNode> published() {
        return items.values().stream()
                .filter(item -> item.path("state").asString().equals("PUBLISHED"))
                .toList();
    }

    private static String title(JsonNode item) {
        return item.at("/texts/ca/title").asString();
    }

    /** What is there of each title: its state and how many recordings. */
    Map<String, String> standing() {
        return items.values().stream()
                .collect(Collectors.toMap(
                        FakeServices::title,
                        item -> item.path("state").asString() + " "
                                + item.path("recordings").size()));
    }

    List<String> series() {
        return series;
    }
}
