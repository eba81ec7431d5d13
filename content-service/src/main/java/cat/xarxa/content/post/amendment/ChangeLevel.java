package cat.xarxa.content.post.amendment;

/** How much a change matters to who has read the post. */
public enum ChangeLevel {
    /** A slip of the pen: nobody is told. */
    MINOR,
    /** Who was told of the post is told of the change. */
    MAJOR
}
