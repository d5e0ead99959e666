package cn.jifen.application.documents;

import java.util.Optional;

/**
 * A person as documents name them.
 *
 * @param code national code; not every managed person has one
 * @param maskedIdentity identity number with its middle hidden
 */
public record DocumentPerson(String name, Optional<String> code, String maskedIdentity) {}
