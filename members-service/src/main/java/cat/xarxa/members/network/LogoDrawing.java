package cat.xarxa.members.network;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a logo anew from a PNG or JPEG that somebody sent. A file that is too large, or would be once it is unpacked,
 * is refused before that; what is hidden behind or within a picture does not survive.
 */
public final class LogoDrawing {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 512 * 1024;

    private static final int LONGEST_SIDE = 4000;
    private static final long MOST_PIXELS = 4_000_000;
    private static final int WIDEST = 480;
    private static final int HIGHEST = 160;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private LogoDrawing() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInputException when it is none of the two, or too large, or broken
     */
    public static Logo of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("file-too-large", MOST_BYTES / 1024);
        }
        String format = format(file);
        try {
            BufferedImage drawn = drawn(read(file, format));
            return Logo.of(written(drawn), drawn.getWidth(), drawn.getHeight());
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInputException known ? known : refused("broken-picture");
        }
    }

    /** By how it begins, whatever it is called. */
    private static String format(byte[] file) {
        if (beginsWith(file, PNG)) {
            return "png";
        }
        if (beginsWith(file, JPEG)) {
            return "jpeg";
        }
        throw refused("not-a-picture");
    }

    private static BufferedImage read(byte[] file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            requireModest(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static void requireModest(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("too-many-pixels", LONGEST_SIDE, MOST_PIXELS / 1_000_000);
        }
    }

    /** As large as it is ever shown, and never larger than it came. */
    private static BufferedImage drawn(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage drawn) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            if (!ImageIO.write(drawn, "png", png)) {
                throw new IllegalStateException("nobody writes PNG here");
            }
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean beginsWith(byte[] file, byte[] beginning) {
        return Arrays.equals(file, 0, Math.min(file.length, beginning.length), beginning, 0, beginning.length);
    }

    private static InvalidInputException refused(String code, Object... arguments) {
        return new InvalidInputException(FieldProblem.of("logo", code, arguments));
    }
}
