package cat.xarxa.notification.smtp;

import static cat.xarxa.notification.letter.LetterFixtures.SENDER;
import static cat.xarxa.notification.letter.LetterFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** Mail servers that want TLS, want to know who we are, or are not who they say. */
class SmtpTlsIT {

    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    Path folder;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private @Nullable SMTPServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void speaksTlsAndSaysWhoWeAreToAServerThatAsksForBoth() throws ServerAway {
        Certified certified = Certified.server(folder, HERE);
        start(builder -> withUsers(builder.startTlsSocketFactory(certified.context())
                .requireTLS(true)
                .requireAuth(true)));

        assertThat(posted(settings(Tls.REQUIRED, "xarxa", "right", certified.pem())))
                .isInstanceOf(Receipt.Accepted.class);
        assertThat(seen).containsExactly("tls by xarxa");
    }

    @Test
    void speaksTlsFromTheFirstByteOn() throws ServerAway {
        Certified certified = Certified.server(folder, HERE);
        start(builder -> builder.serverSocketFactory(certified.context()));

        assertThat(posted(settings(Tls.IMPLICIT, null, null, certified.pem()))).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void takesTlsWithoutAskingWhoItIsWhereItIsOptional() throws ServerAway {
        Certified certified = Certified.server(folder, "dns:somebody-else.example.org");
        start(builder -> builder.startTlsSocketFactory(certified.context()).enableTLS(true));

        assertThat(posted(settings(Tls.OPTIONAL, null, null, null))).isInstanceOf(Receipt.Accepted.class);
        assertThat(seen).containsExactly("tls by nobody");
    }

    @Test
    void speaksInTheClearWhereTlsIsOptionalAndNotOffered() throws ServerAway {
        start(builder -> builder);

        assertThat(posted(settings(Tls.OPTIONAL, null, null, null))).isInstanceOf(Receipt.Accepted.class);
        assertThat(seen).containsExactly("clear by nobody");
    }

    @Test
    void speaksInTheClearWhereTlsIsOff() throws ServerAway {
        Certified certified = Certified.server(folder, HERE);
        start(builder -> builder.startTlsSocketFactory(certified.context()).enableTLS(true));

        assertThat(posted(settings(Tls.OFF, null, null, null))).isInstanceOf(Receipt.Accepted.class);
        assertThat(seen).containsExactly("clear by nobody");
    }

    @Test
    void sendsNothingInTheClearWhereTlsIsRequired() {
        start(builder -> builder);

        assertThatThrownBy(() -> posted(settings(Tls.REQUIRED, null, null, null)))
                .isInstanceOf(ServerAway.class)
                .hasMessageContaining("XARXA_SMTP_TLS=required");
        assertThat(seen).isEmpty();
    }

    @Test
    void sendsNothingToAServerOfAnotherName() {
        Certified certified = Certified.server(folder, "dns:somebody-else.example.org");
        start(builder -> builder.startTlsSocketFactory(certified.context()).enableTLS(true));

        assertThatThrownBy(() -> posted(settings(Tls.REQUIRED, null, null, certified.pem())))
                .isInstanceOf(ServerAway.class)
                .hasMessageContaining("XARXA_SMTP_HOST");
        assertThat(seen).isEmpty();
    }

    @Test
    void sendsNothingToAServerThatNobodyVouchesFor() {
        Certified certified = Certified.server(folder, HERE);
        start(builder -> builder.startTlsSocketFactory(certified.context()).enableTLS(true));

        assertThatThrownBy(() -> posted(settings(Tls.REQUIRED, null, null, null)))
                .isInstanceOf(ServerAway.class)
                .hasMessageContaining("XARXA_SMTP_CA");
        assertThat(seen).isEmpty();
    }

    @Test
    void saysThatTheServerDoesNotKnowUs() {
        Certified certified = Certified.server(folder, HERE);
        start(builder -> withUsers(builder.startTlsSocketFactory(certified.context())
                .requireTLS(true)
                .requireAuth(true)));

        assertThatThrownBy(() -> posted(settings(Tls.REQUIRED, "xarxa", "wrong", certified.pem())))
                .isInstanceOf(ServerAway.class)
                .hasMessageContaining("XARXA_SMTP_USER")
                .hasMessageNotContaining("wrong");
    }

    private Receipt posted(SmtpSettings settings) throws ServerAway {
        SmtpGateway gateway = new SmtpGateway(settings, SENDER, Clock.systemUTC());
        try (Connection connection = gateway.open()) {
            return connection.post(letter());
        } finally {
            gateway.hangUp();
        }
    }

    private SmtpSettings settings(Tls tls, @Nullable String user, @Nullable String password, @Nullable Path ca) {
        return new SmtpSettings(
                "127.0.0.1",
                server == null ? 0 : server.getPortAllocated(),
                Duration.ofSeconds(5),
                tls,
                user,
                password,
                ca,
                new SmtpSettings.Reuse(Duration.ofSeconds(20), 100));
    }

    private void start(UnaryOperator<SMTPServer.Builder> manners) {
        SMTPServer started = manners.apply(SMTPServer.port(0)
                        .bindAddress(InetAddress.ofLiteral("127.0.0.1"))
                        .messageHandler((context, from, to, data) ->
                                seen.add((isEncrypted(context) ? "tls" : "clear") + " by " + who(context))))
                .build();
        started.start();
        server = started;
    }

    private static boolean isEncrypted(MessageContext context) {
        return ((Session) context).isTLSStarted();
    }

    private static String who(MessageContext context) {
        return context.getAuthenticationHandler()
                .map(handler -> String.valueOf(handler.getIdentity()))
                .orElse("nobody");
    }

    private static SMTPServer.Builder withUsers(SMTPServer.Builder builder) {
        return builder.authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
            if (!user.equals("xarxa") || !password.equals("right")) {
                throw new LoginFailedException("no such user");
            }
        }));
    }
}
