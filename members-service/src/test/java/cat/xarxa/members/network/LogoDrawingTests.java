package cat.xarxa.members.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoDrawingTests {

    private static final byte[] HIDDEN = "<script>alert(1)</script>".getBytes(ISO_8859_1);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void drawsWhatItIsSentAsPng(String format) throws IOException {
        Logo logo = LogoDrawing.of(LogoFixtures.picture(format, 96, 32));

        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(logo.digest()).matches("[0-9a-f]{64}");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getWidth())
                .isEqualTo(96)
                .isEqualTo(logo.width());
    }

    @Test
    void makesItNoLargerThanItIsShown() {
        Logo wide = LogoDrawing.of(LogoFixtures.picture("png", 2000, 10));
        Logo high = LogoDrawing.of(LogoFixtures.picture("png", 100, 1600));

        assertThat(wide.width()).isEqualTo(480);
        assertThat(wide.height()).isEqualTo(2);
        assertThat(high.width()).isEqualTo(10);
        assertThat(high.height()).isEqualTo(160);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void leavesNothingOfAPolyglot(String format) throws IOException {
        byte[] picture = LogoFixtures.picture(format, 40, 20);
        byte[] behind = joined(picture, HIDDEN);

        assertThat(LogoDrawing.of(behind)).isEqualTo(LogoDrawing.of(picture));
        assertThat(new String(LogoDrawing.of(behind).png(), ISO_8859_1)).doesNotContain("script");
        assertThat(fault(joined(HIDDEN, picture))).isEqualTo("not-a-picture");
    }

    @Test
    void leavesNothingOfATextWithinAPng() throws IOException {
        byte[] picture = LogoFixtures.picture("png", 40, 20);
        byte[] within = joined(
                Arrays.copyOf(picture, 33),
                chunk("tEXt", joined("Comment\0".getBytes(ISO_8859_1), HIDDEN)),
                Arrays.copyOfRange(picture, 33, picture.length));

        assertThat(LogoDrawing.of(within)).isEqualTo(LogoDrawing.of(picture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><svg/>",
                "GIF89a",
                "RIFF\1\0\0\0WEBPVP8 ",
                "%PDF-1.7",
                "BM",
                "\u0089PN",
                ""
            })
    void refusesWhatIsNoPictureThatItKnows(String file) {
        assertThat(fault(file.getBytes(ISO_8859_1))).isEqualTo("not-a-picture");
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] picture = LogoFixtures.picture("png", 40, 20);

        assertThat(fault(Arrays.copyOf(picture, 40))).isEqualTo("broken-picture");
        assertThat(fault(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).isEqualTo("broken-picture");
    }

    @Test
    void refusesWhatWouldBeLargeOnceUnpacked() throws IOException {
        assertThat(fault(claiming(30_000, 30_000))).isEqualTo("too-many-pixels");
        assertThat(fault(claiming(4_001, 1))).isEqualTo("too-many-pixels");
        assertThat(fault(claiming(2_001, 2_001))).isEqualTo("too-many-pixels");
    }

    @Test
    void refusesALargeFile() {
        assertThat(fault(Arrays.copyOf(LogoFixtures.picture("png", 40, 20), LogoDrawing.MOST_BYTES + 1)))
                .isEqualTo("file-too-large");
    }

    /** A small file that says that it is a picture of this size. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] picture = LogoFixtures.picture("png", 40, 20);
        byte[] header = Arrays.copyOfRange(picture, 16, 29);
        ByteBuffer.wrap(header).putInt(width).putInt(height);
        return joined(
                Arrays.copyOf(picture, 8), chunk("IHDR", header), Arrays.copyOfRange(picture, 33, picture.length));
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        try (ByteArrayOutputStream all = new ByteArrayOutputStream()) {
            for (byte[] part : parts) {
                all.write(part);
            }
            return all.toByteArray();
        }
    }

    private static String fault(byte[] file) {
        return catchThrowableOfType(InvalidInputException.class, () -> LogoDrawing.of(file))
                .fields()
                .getFirst()
                .code();
    }
}
