package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What tells one document from every other one.
 *
 * @param issuer full name of the issuing office
 * @param number 机关代字〔年份〕n号; there for the numbered kinds only
 * @param issuedOn legal day of issue
 * @param verificationAddress address behind the QR code of a numbered letter
 * @param verificationCode unguessable, in readable form
 */
public record DocumentIdentity(
    String issuer,
    Optional<String> number,
    LocalDate issuedOn,
    String verificationAddress,
    String verificationCode) {}
