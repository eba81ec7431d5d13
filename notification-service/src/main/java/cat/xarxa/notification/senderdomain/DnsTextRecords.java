package cat.xarxa.notification.senderdomain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the DNS by the provider of the JDK, with a limit to its patience. */
@Component
class DnsTextRecords implements TextRecords {

    private static final String TEXT = "TXT";
    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^ ]+)");

    private final DnsSettings settings;

    DnsTextRecords(DnsSettings settings) {
        this.settings = settings;
    }

    /**
     * The DNS provider makes no objects of what it reads, and the name comes from our settings: texts are all there is.
     */
    @Override
    @SuppressWarnings("BanJNDI")
    public List<String> of(String name) throws NoAnswer {
        try {
            InitialDirContext dns = new InitialDirContext(environment());
            try {
                return texts(dns.getAttributes(name, new String[] {TEXT}).get(TEXT));
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new NoAnswer(e);
        }
    }

    private Properties environment() {
        Properties environment = new Properties();
        environment.setProperty(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.setProperty(Context.PROVIDER_URL, settings.address());
        environment.setProperty(
                "com.sun.jndi.dns.timeout.initial",
                Long.toString(settings.patience().toMillis()));
        environment.setProperty("com.sun.jndi.dns.timeout.retries", "1");
        return environment;
    }

    private static List<String> texts(@Nullable Attribute found) throws NamingException {
        List<String> texts = new ArrayList<>();
        if (found != null) {
            Collections.list(found.getAll()).forEach(text -> texts.add(whole(String.valueOf(text))));
        }
        return texts;
    }

    /** A long text stands in the DNS in parts, between which the JDK puts spaces, and quotes around some. */
    static String whole(String parts) {
        StringBuilder whole = new StringBuilder();
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            String quoted = part.group(1);
            whole.append(quoted == null ? part.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
        }
        return whole.toString();
    }
}
