/** What proposed corrections of deliveries tell (Art 42). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.delivery;
