/** Published working-day calendars. */
package cn.jifen.application.calendars;
