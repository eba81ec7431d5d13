package cat.xarxa.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionsTests {

    private static final UUID ID = UUID.randomUUID();

    static Stream<Document> documentsThatMentionIt() {
        return Stream.of(
                new Document("_id", ID),
                new Document("actor", "person:" + ID),
                new Document("people", List.of(new Document("id", ID.toString()))),
                new Document("counts", new Document(ID.toString(), 1)),
                new Document("body", new Binary(("{\"id\": \"" + ID + "\"}").getBytes(UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("documentsThatMentionIt")
    void findsAnIdWhereverItStands(Document row) {
        assertThat(Mentions.mentions(row, ID)).isTrue();
    }

    @Test
    void findsNobodyElse() {
        Document row = new Document("_id", UUID.randomUUID()).append("n", 1).append("none", null);

        assertThat(Mentions.mentions(row, ID)).isFalse();
    }
}
