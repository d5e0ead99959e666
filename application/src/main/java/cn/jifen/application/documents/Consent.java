package cn.jifen.application.documents;

import java.time.LocalDate;

/**
 * The institution's consent to an application (Art 52, 54).
 *
 * @param on day of consent
 * @param by who consented for the institution
 */
public record Consent(LocalDate on, String by) {}
