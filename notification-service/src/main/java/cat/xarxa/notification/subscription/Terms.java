package cat.xarxa.notification.subscription;

import cat.xarxa.notification.subscription.criteria.Criteria;

/**
 * What somebody asks for.
 *
 * @param frequency how soon they want to be told by mail
 */
public record Terms(Criteria criteria, Frequency frequency) {}
