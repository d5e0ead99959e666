package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;

/**
 * Where the Rule is silent or contradicts itself: how this version is read. A policy value, shown
 * in the rule book and on screen.
 *
 * @param key stable name in lower case with hyphens
 * @param basis the article that is read
 * @param question what the text leaves open, in Chinese
 * @param answer how it is read, in Chinese
 */
public record Reading(String key, LegalBasis basis, String question, String answer) {}
