package cat.xarxa.notification.senderdomain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A name server of the tests, on this machine: it knows texts, in one part or several, and can be deaf. */
final class NameServer implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int NAME_ERROR = 3;

    private final DatagramSocket socket;
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean deaf;

    NameServer() throws IOException {
        socket = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** A text in parts. */
    void knows(String name, String... parts) {
        texts.put(name, List.of(parts));
    }

    void becomesDeaf() {
        deaf = true;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            DatagramPacket question = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(question);
                if (!deaf) {
                    byte[] answer = answer(buffer);
                    socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
                }
            } catch (IOException e) {
                socket.close();
            }
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        String name = name(question);
        asked.add(name);
        List<String> parts = texts.get(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(question, 0, 2);
        out.writeShort(0x8180 | (parts == null ? NAME_ERROR : 0));
        out.writeShort(1);
        out.writeShort(parts == null ? 0 : 1);
        out.writeShort(0);
        out.writeShort(0);
        out.write(question, HEADER, name.length() + 2 + 4);
        if (parts != null) {
            write(out, parts);
        }
        return bytes.toByteArray();
    }

    /** One TXT record of the name in question. */
    private static void write(DataOutputStream out, List<String> parts) throws IOException {
        out.writeShort(0xC000 | HEADER);
        out.writeShort(16);
        out.writeShort(1);
        out.writeInt(60);
        out.writeShort(parts.stream().mapToInt(part -> part.length() + 1).sum());
        for (String part : parts) {
            out.writeByte(part.length());
            out.write(part.getBytes(US_ASCII));
        }
    }

    private static String name(byte[] question) {
        StringBuilder name = new StringBuilder();
        for (int at = HEADER; question[at] != 0; at += question[at] + 1) {
            name.append(name.isEmpty() ? "" : ".").append(new String(question, at + 1, question[at], US_ASCII));
        }
        return name.toString();
    }
}
