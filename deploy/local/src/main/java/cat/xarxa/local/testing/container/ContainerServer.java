package cat.xarxa.local.testing.container;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.ServerFailure;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.util.concurrent.TimeUnit;
import org.rnorth.ducttape.TimeoutException;
import org.rnorth.ducttape.unreliables.Unreliables;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;

/** A server in a container that keeps its port when it is started again, which Docker does for fixed ports only. */
abstract class ContainerServer implements Server {

    private static final String LOCAL = "localhost";
    private static final int START_LIMIT_S = 90;

    private final String name;
    private final GenericContainer<?> container;
    private final int port = Ports.free();

    ContainerServer(String name, GenericContainer<?> container, int innerPort) {
        this.name = name;
        this.container = container;
        container.withCreateContainerCmdModifier(create ->
                create.getHostConfig().withPortBindings(new PortBinding(binding(), ExposedPort.tcp(innerPort))));
    }

    /** To this machine alone, unless the engine is on another or the tests run in a container themselves. */
    private Binding binding() {
        return host().equals(LOCAL) ? Binding.bindIpAndPort("127.0.0.1", port) : Binding.bindPort(port);
    }

    /** Where the engine's ports are found. */
    final String host() {
        return container.getHost();
    }

    /** Does what is missing for the server to work, and tells whether it does; an exception means "not yet". */
    abstract boolean isReady();

    @Override
    public final synchronized void start(Progress progress) {
        progress.say("starting in a container of " + container.getDockerImageName());
        try {
            if (container.getContainerId() == null) {
                container.start();
            } else {
                docker().startContainerCmd(container.getContainerId()).exec();
            }
            Unreliables.retryUntilTrue(START_LIMIT_S, TimeUnit.SECONDS, this::isReady);
        } catch (ContainerLaunchException | TimeoutException e) {
            throw new ServerFailure(
                            name + " does not start in a container",
                            "read why above, or use local processes by XARXA_TEST_SERVERS=processes")
                    .because(e);
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final void stop() {
        if (isRunning()) {
            docker().stopContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public final void kill() {
        if (isRunning()) {
            docker().killContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public final void pause() {
        docker().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public final void resume() {
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public final boolean isRunning() {
        return container.isRunning();
    }

    /** Removes the container and all that is in it. */
    public final void discard() {
        container.stop();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
