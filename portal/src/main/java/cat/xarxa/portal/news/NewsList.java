package cat.xarxa.portal.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of news.
 *
 * @param older address of the next page, null at the end
 */
record NewsList(List<Teaser> items, @Nullable String older) {}
