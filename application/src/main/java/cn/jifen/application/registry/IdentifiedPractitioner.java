package cn.jifen.application.registry;

import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Practitioner;

/** A person together with the identity document that says who it is. */
public record IdentifiedPractitioner(Practitioner practitioner, IdentityDocument identity) {}
