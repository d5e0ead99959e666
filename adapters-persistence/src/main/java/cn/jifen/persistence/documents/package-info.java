/** The register of issued documents and their bytes (rules 5). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.documents;
