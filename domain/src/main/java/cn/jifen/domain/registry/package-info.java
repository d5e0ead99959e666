/** Institutions, people and their registrations (Art 3, 19–27). */
package cn.jifen.domain.registry;
