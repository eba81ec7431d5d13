package cat.xarxa.acceptance.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** Activities as the office writes them, one text in each language. */
public final class Activities {

    private Activities() {}

    /** A seminar a month from now that the network accepts. */
    public static String seminar(String title) {
        return """
                {"kind": "SEMINAR", "networkRole": "CO_ORGANISER", "lineOfWork": "CO_ORGANISED_TRAINING",
                 "ownerOrg": "xarxa", "organisers": [{"orgId": "coopcat"}, {"orgId": "xarxa"}],
                 "starts": "%2$sT10:00:00Z", "ends": "%2$sT12:00:00Z",
                 "mode": "ONLINE", "audience": "PUBLIC", "themes": [], "territories": [], "inLanguage": ["ca"],
                 "texts": {
                   "ca": {"title": "%1$s (ca)", "summary": "Resum de %1$s.", "body": "Cos de **%1$s**."},
                   "es": {"title": "%1$s (es)", "summary": "Resumen de %1$s.", "body": "Cuerpo de **%1$s**."},
                   "en": {"title": "%1$s (en)", "summary": "Summary of %1$s.", "body": "Body of **%1$s**."}},
                 "sessions": []}
                """.formatted(title, LocalDate.now().plusDays(30));
    }

    /** The same on a day of 2020, of which no times are known. */
    public static String pastSeminar(String title) {
        return seminar(title)
                .replaceFirst("\"starts\": .*", "\"date\": \"2020-11-24\",")
                .replace("\"mode\": \"ONLINE\", ", "");
    }

    /** Writes the activity; returns the draft's id. */
    public static String write(Api office, String activity) {
        Answer created = office.post("/api/v1/activities", activity);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("id").asString();
    }

    /** Writes the activity and publishes it without telling people; returns its id. */
    public static String publishQuietly(Api office, String activity) {
        String id = write(office, activity);
        Answer answer = office.post("/api/v1/activities/" + id + "/publish", "{\"tellPeople\": false}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return id;
    }
}
