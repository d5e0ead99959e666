package cn.jifen.application.registry;

import cn.jifen.domain.registry.Practitioner;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was known about a person.
 *
 * @param validFrom first day on which it was so
 * @param recordedAt moment of recording in UTC
 */
public record PractitionerVersion(
    Practitioner practitioner, LocalDate validFrom, Instant recordedAt) {}
