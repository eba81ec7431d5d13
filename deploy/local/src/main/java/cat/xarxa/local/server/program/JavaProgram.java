package cat.xarxa.local.server.program;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a JVM, with the Java that runs this one, sized and tuned for a quick start on a small machine.
 *
 * @param classpath jars, folders, and folders of jars as {@code folder/*}
 * @param heap largest heap in MB
 * @param options further options of the JVM, before the main class
 * @param arguments the main class and its arguments
 */
public record JavaProgram(List<String> classpath, int heap, List<String> options, List<String> arguments) {

    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.add("-Xmx" + heap + "m");
        command.addAll(QUICK);
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classpath)));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The {@code java} of this JVM. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
