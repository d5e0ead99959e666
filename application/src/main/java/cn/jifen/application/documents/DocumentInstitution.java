package cn.jifen.application.documents;

/**
 * An institution as documents name it.
 *
 * @param name full name
 * @param code national code
 */
public record DocumentInstitution(String name, String code) {}
