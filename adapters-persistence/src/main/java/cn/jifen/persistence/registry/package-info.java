/** Institutions, people and registrations with their history (Art 19–27). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.registry;
