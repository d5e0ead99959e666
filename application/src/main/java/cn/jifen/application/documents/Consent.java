package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The institution's consent to an application (Art 52, 54).
 *
 * @param on day of consent
 * @param by who consented for the institution; empty: to be signed by hand
 */
public record Consent(LocalDate on, Optional<String> by) {}
