/** The register of running terms. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.deadlines;
