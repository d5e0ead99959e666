package cn.jifen.web.bootstrap;

import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.RegionalCalendars;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The working-day calendars of areas. */
@Factory
final class CalendarsFactory {

  @Singleton
  RegionalCalendars regionalCalendars(Calendars calendars) {
    return new RegionalCalendars(calendars);
  }
}
