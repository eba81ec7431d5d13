package cat.xarxa.portal.console;

/** What is written here; its constants name the lists by their addresses. */
enum ManuscriptKind {
    POSTS,
    ACTIVITIES;

    /** As it stands in addresses. */
    public String path() {
        return this == POSTS ? "posts" : "activities";
    }

    /** Names its text. */
    public String key() {
        return "console." + path();
    }
}
