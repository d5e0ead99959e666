/** Institutions, people and registrations (Art 19–27). */
package cn.jifen.application.registry;
