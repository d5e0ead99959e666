/** Published working-day calendars. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.calendars;
