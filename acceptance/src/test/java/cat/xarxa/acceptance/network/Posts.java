package cat.xarxa.acceptance.network;

import static org.assertj.core.api.Assertions.assertThat;

/** News as the office writes it, one text in each language. */
public final class Posts {

    private Posts() {}

    /** A draft that the network accepts. */
    public static String news(String title) {
        return """
                {"type": "NEWS", "ownerOrg": "xarxa", "audience": "PUBLIC", "themes": [], "territories": [],
                 "texts": {
                   "ca": {"title": "%1$s (ca)", "summary": "Resum de %1$s.", "body": "Cos de **%1$s**."},
                   "es": {"title": "%1$s (es)", "summary": "Resumen de %1$s.", "body": "Cuerpo de **%1$s**."},
                   "en": {"title": "%1$s (en)", "summary": "Summary of %1$s.", "body": "Body of **%1$s**."}}}
                """.formatted(title);
    }

    /** Writes the news and publishes it; returns its id. */
    public static String publish(Api office, String title) {
        String id = write(office, title);
        assertThat(office.post("/api/v1/posts/" + id + "/publish").status()).isEqualTo(200);
        return id;
    }

    /** Writes the news; returns the draft's id. */
    public static String write(Api office, String title) {
        Answer created = office.post("/api/v1/posts", news(title));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("id").asString();
    }
}
