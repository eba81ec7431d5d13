package cat.xarxa.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that can be read, light and dark, by WCAG's measure. */
class ColoursTests {

    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+): (?:light-dark\\()?#(\\w{6})(?:, #(\\w{6})\\))?;");
    private static final Map<String, int[]> COLOURS = new HashMap<>();

    @BeforeAll
    static void readStyle() throws IOException {
        String style = Files.readString(Path.of("src/main/resources/static/assets/site.css"));
        COLOUR.matcher(style).results().forEach(found -> {
            int light = Integer.parseInt(found.group(2), 16);
            int dark = found.group(3) == null ? light : Integer.parseInt(found.group(3), 16);
            COLOURS.put(found.group(1), new int[] {light, dark});
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, shade",
        "faint, paper",
        "faint, shade",
        "green, paper",
        "green, shade",
        "on-green, green",
        "on-deep, deep",
        "amber, amber-shade",
        "amber, shade",
        "red, red-shade"
    })
    void ofTextStandOutSevenToOne(String text, String ground) {
        assertThat(contrast(text, ground, 0)).as("light").isGreaterThanOrEqualTo(7);
        assertThat(contrast(text, ground, 1)).as("dark").isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"edge, paper", "edge, shade"})
    void ofEdgesStandOutThreeToOne(String edge, String ground) {
        assertThat(contrast(edge, ground, 0)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(edge, ground, 1)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other, int scheme) {
        double a = luminance(COLOURS.get(one)[scheme]);
        double b = luminance(COLOURS.get(other)[scheme]);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(int colour) {
        return .2126 * linear(colour >> 16) + .7152 * linear(colour >> 8) + .0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= .03928 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
