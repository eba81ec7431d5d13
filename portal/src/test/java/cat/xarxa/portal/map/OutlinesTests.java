package cat.xarxa.portal.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing of the country: whole, light, and what its origin says it is. */
class OutlinesTests {

    private static final Path FILE = Path.of("src/main/resources/map/catalonia.csv");
    private static final int MOST = 150 * 1024;
    private static final Pattern RING = Pattern.compile("M(\\d+) (\\d+)l([-\\d ]+)z");

    private final Outlines outlines = new Outlines();
    private final List<String> towns = catalogue();

    @Test
    void haveEveryMunicipalityOfTheCatalogueAndNoOther() throws Exception {
        assertThat(towns)
                .hasSize(947)
                .allSatisfy(town -> assertThat(outlines.town(town)).isPresent());
        assertThat(Files.readAllLines(FILE)).hasSize("heading, size, outline, comarques".split(",").length + 947);
        assertThat(outlines.town("28079")).isEmpty();
    }

    @Test
    void areClosedAndStayInTheDrawing() {
        List<Integer> size = numbers(outlines.size());
        for (String town : towns) {
            String outline = outlines.town(town).orElseThrow();
            assertThat(RING.matcher(outline).replaceAll("")).as(town).isEmpty();
            assertThat(RING.matcher(outline).results())
                    .as(town)
                    .allSatisfy(ring -> assertThat(corners(ring))
                            .hasSizeGreaterThan(2)
                            .allSatisfy(corner -> {
                                assertThat(corner.getKey()).isBetween(0, size.getFirst());
                                assertThat(corner.getValue()).isBetween(0, size.getLast());
                            }));
        }
    }

    @Test
    void areLightAndHaveTheSumThatIsWrittenDown() throws Exception {
        byte[] file = Files.readAllBytes(FILE);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

        assertThat(file).hasSizeLessThan(MOST);
        assertThat(Files.readString(Path.of("src/map/README.md"))).contains("`" + sum + "`");
    }

    private static List<String> catalogue() {
        InputStream file = OutlinesTests.class.getResourceAsStream("/contracts/catalogue/municipalities.csv");
        return new BufferedReader(new InputStreamReader(file, UTF_8))
                .lines()
                .skip(1)
                .map(row -> row.substring(0, 5))
                .toList();
    }

    private static List<Map.Entry<Integer, Integer>> corners(MatchResult ring) {
        int x = Integer.parseInt(ring.group(1));
        int y = Integer.parseInt(ring.group(2));
        List<Integer> steps = numbers(ring.group(3));
        List<Map.Entry<Integer, Integer>> corners = new ArrayList<>(List.of(Map.entry(x, y)));
        for (int i = 0; i < steps.size(); i += 2) {
            x += steps.get(i);
            y += steps.get(i + 1);
            corners.add(Map.entry(x, y));
        }
        return corners;
    }

    private static List<Integer> numbers(String line) {
        return Arrays.stream(line.replace("-", " -").strip().split(" +"))
                .map(Integer::valueOf)
                .toList();
    }
}
