package cat.xarxa.portal.member;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.frame.LinkedData;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.organisation.Member;
import cat.xarxa.portal.organisation.MemberKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A member as machines read it. */
@Component
class MemberData {

    private final LinkedData linkedData;
    private final Territories territories;
    private final KnownNetwork network;
    private final String publicUrl;

    MemberData(
            LinkedData linkedData,
            Territories territories,
            KnownNetwork network,
            @Value("${xarxa.public-url}") String publicUrl) {
        this.linkedData = linkedData;
        this.territories = territories;
        this.network = network;
        this.publicUrl = publicUrl;
    }

    String of(Member member, Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("@context", "https://schema.org");
        body.put("@type", isGovernment(member) ? "GovernmentOrganization" : "Organization");
        body.put("name", member.name());
        body.put("url", publicUrl + "/" + language.code() + member.path());
        body.put(
                "address",
                Map.of("@type", "PostalAddress", "addressRegion", member.province(), "addressCountry", "ES"));
        body.put("areaServed", area(member));
        if (!member.isPending()) {
            body.put("memberOf", LinkedData.organisation(network.name(language)));
        }
        return linkedData.write(body);
    }

    private Map<String, Object> area(Member member) {
        String code = member.ineCode5();
        if (code == null) {
            return Map.of("@type", "AdministrativeArea", "name", member.comarcaName());
        }
        Map<String, Object> ine = Map.of("@type", "PropertyValue", "propertyID", "INE", "value", code);
        return Map.of("@type", "AdministrativeArea", "name", territories.name(code), "identifier", ine);
    }

    /** A collaborator governs nobody. */
    private static boolean isGovernment(Member member) {
        return MemberKind.of(member.kind())
                .filter(kind -> kind != MemberKind.COLLABORATOR)
                .isPresent();
    }
}
