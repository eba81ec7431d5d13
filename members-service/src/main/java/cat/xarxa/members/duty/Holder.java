package cat.xarxa.members.duty;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Person;

/** Somebody who may be given duties, and how far they are on the way to signing in. */
public record Holder(Person person, Onboarding.Progress account) {}
