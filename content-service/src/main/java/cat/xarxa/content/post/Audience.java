package cat.xarxa.content.post;

/** Who may see a published post: everybody, or those who hold a mandate in the network. */
public enum Audience {
    PUBLIC,
    NETWORK
}
