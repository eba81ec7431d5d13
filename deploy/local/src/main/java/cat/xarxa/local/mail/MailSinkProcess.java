package cat.xarxa.local.mail;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.program.JavaProgram;
import java.util.List;

/** The mail sink in a process of its own; its home's port is the web page's. */
public final class MailSinkProcess extends ProcessServer {

    private static final int HEAP = 64;

    /** The JDK's web server would hold the end of each answer back for up to 40 ms. */
    private static final List<String> AT_ONCE = List.of("-Dsun.net.httpserver.nodelay=true");

    private final int smtpPort;

    public MailSinkProcess(ServerHome home, int smtpPort) {
        super("Mail", home);
        this.smtpPort = smtpPort;
    }

    public int smtpPort() {
        return smtpPort;
    }

    @Override
    protected void prepare(Progress progress) {
        Ports.requireFree(smtpPort, name());
    }

    @Override
    protected List<String> command() {
        List<String> arguments = List.of(
                MailSink.class.getName(),
                String.valueOf(smtpPort),
                String.valueOf(port()),
                home().data().toString());
        return new JavaProgram(List.of(System.getProperty("java.class.path")), HEAP, AT_ONCE, arguments).command();
    }

    @Override
    protected boolean isReady() {
        return Ports.isOpen(port()) && Ports.isOpen(smtpPort);
    }
}
