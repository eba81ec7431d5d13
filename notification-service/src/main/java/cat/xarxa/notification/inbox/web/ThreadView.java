package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.InboxItem;
import java.util.List;

/** All that the caller was told on one post or activity, newest first. */
record ThreadView(List<InboxView.ItemView> items) {

    static ThreadView of(List<InboxItem> items) {
        return new ThreadView(items.stream().map(InboxView.ItemView::of).toList());
    }
}
