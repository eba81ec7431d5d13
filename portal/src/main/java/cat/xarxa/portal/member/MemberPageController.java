package cat.xarxa.portal.member;

import cat.xarxa.portal.contact.ContactCard;
import cat.xarxa.portal.contact.Contacts;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.organisation.Directory;
import cat.xarxa.portal.organisation.Member;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a member: its facts, its people as speakers, what it does and says. */
@Controller
@RequestMapping(Language.PATH + "/members")
class MemberPageController {

    private final Directory directory;
    private final MemberData data;
    private final Contacts contacts;
    private final List<MemberPart> parts;

    MemberPageController(Directory directory, MemberData data, Contacts contacts, List<MemberPart> parts) {
        this.contacts = contacts;
        this.directory = directory;
        this.data = data;
        this.parts = parts;
    }

    @GetMapping("/{id}")
    String member(@PathVariable Language lang, @PathVariable String id, HttpServletRequest request, Model model) {
        Member member = directory.member(id);
        model.addAttribute("member", member);
        model.addAttribute("words", new Words(lang));
        model.addAttribute("jsonLd", data.of(member, lang));
        model.addAttribute("contact", contact(member, request));
        parts.forEach(part -> part.addTo(model, member.id(), lang));
        return "member";
    }

    /** Who is not signed in may not know anyway. */
    private @Nullable ContactCard contact(Member member, HttpServletRequest request) {
        return Person.of(request).isEmpty() ? null : contacts.of(member.id()).orElse(null);
    }
}
