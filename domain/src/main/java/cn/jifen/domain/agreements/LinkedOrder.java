package cn.jifen.domain.agreements;

import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;

/**
 * A person's linked measure, as it was ordered (Art 37).
 *
 * @param notice the document that tells of it
 */
public record LinkedOrder(PersonId person, OrderId order, DocumentId notice) {}
