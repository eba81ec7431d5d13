package cat.xarxa.local.server;

import java.nio.file.Path;

/** A JVM that starts a server, tells its pid and waits to be killed. */
final class JvmWithAServer {

    private JvmWithAServer() {}

    static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        ServerHome home = new ServerHome(
                Ports.free(), folder.resolve("server"), folder.resolve("server.log"), Lifetime.valueOf(arguments[1]));
        ShellServer server = new ShellServer(home, "touch ready; exec sleep 600");
        server.start();
        System.out.println(server.handle().orElseThrow().pid());
        Thread.sleep(600_000);
    }
}
