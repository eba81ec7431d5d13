package cat.xarxa.members.network;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture that stands for the network: always a PNG that this service drew itself, so that nothing of the file that
 * it came from is handed on. Its digest names it for ever.
 */
public final class Logo {

    private final String digest;
    private final byte[] png;
    private final int width;
    private final int height;

    Logo(String digest, byte[] png, int width, int height) {
        this.digest = digest;
        this.png = png.clone();
        this.width = width;
        this.height = height;
    }

    static Logo of(byte[] png, int width, int height) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(png);
            return new Logo(HexFormat.of().formatHex(digest), png, width, height);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String digest() {
        return digest;
    }

    public byte[] png() {
        return png.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && logo.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "Logo[" + digest + "]";
    }
}
