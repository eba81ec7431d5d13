package cat.xarxa.local.demo.programme;

import tools.jackson.databind.JsonNode;

/**
 * Several dates under one title.
 *
 * @param id its slug
 * @param texts its title by language
 */
public record Series(String id, JsonNode texts) {}
