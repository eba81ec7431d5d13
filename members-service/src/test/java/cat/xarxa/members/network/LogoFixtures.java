package cat.xarxa.members.network;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.ImageIO;

/** Pictures to be logos. */
public final class LogoFixtures {

    private LogoFixtures() {}

    /** Takes one in, as a caller would have sent it. */
    public static Logo takenInBy(OwnDescription description) {
        Logo logo = small();
        description.takeIn(logo, Instant.now());
        return logo;
    }

    /** One that nobody has sent. */
    public static Logo small() {
        return LogoDrawing.of(picture("png", 40, 20));
    }

    /** A file of a format, half of it green. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
