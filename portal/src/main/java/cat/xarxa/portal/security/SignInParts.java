package cat.xarxa.portal.security;

import cat.xarxa.portal.identity.IdentityProvider;
import cat.xarxa.portal.identity.SignInSettings;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.signin.BackChannelSignOut;
import cat.xarxa.portal.signin.SignedOut;
import cat.xarxa.portal.signin.TokenKeeper;
import org.springframework.stereotype.Component;

/** What the security chain of the pages is put together from. */
@Component
record SignInParts(
        IdentityProvider identity,
        SignInSettings settings,
        TokenKeeper tokens,
        SignedOut signedOut,
        BackChannelSignOut backChannel,
        KnownNetwork network) {}
