/** The register of notices, its documents and its numbers (Art 40, 42). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.notices;
