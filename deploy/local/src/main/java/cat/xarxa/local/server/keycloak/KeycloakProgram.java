package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.program.JavaProgram;
import java.util.ArrayList;
import java.util.List;

/** The command line of Keycloak: what its own script would say, for this machine alone and without a cluster. */
record KeycloakProgram(KeycloakInstallation installation, KeycloakHome home) {

    private static final int HEAP = 320;
    private static final List<String> JVM = List.of(
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseCompactObjectHeaders",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    /**
     * Puts it together.
     *
     * @param address what browsers and services call it by
     * @param cache the JVM's options about what an earlier run learned
     */
    List<String> command(String address, int port, List<String> cache) {
        List<String> options = new ArrayList<>(JVM);
        options.addAll(cache);
        options.add("-Dkc.home.dir=" + home.folder());
        options.add("-Djboss.server.config.dir=" + home.folder().resolve("conf"));
        List<String> arguments = List.of(
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + address,
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        return new JavaProgram(List.of(installation.runner().toString()), HEAP, options, arguments).command();
    }
}
