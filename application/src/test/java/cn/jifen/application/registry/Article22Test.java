package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 第二十一条、第二十二条、第四十三条: whoever moves takes points and status along. */
class Article22Test {
  private final Town town = new Town();
  private final PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");

  private void leave(LocalDate day) {
    assertInstanceOf(
        EndRegistration.Result.Ended.class,
        town.desk.leave.end(town.act(Town.OFFICER), nurse, Town.HOSPITAL, Town.REGISTERED, day));
  }

  private RegisterAtInstitution.Result move(LocalDate day) {
    return town.desk.register.register(
        town.act(Town.OFFICER), nurse, Town.CLINIC, day, Optional.of(day));
  }

  private Points total() {
    return town.file(nurse).balances().total(Year.of(2026));
  }

  @Test
  void pointsOfTheFormerInstitutionCountOnAtTheNewOne() {
    town.register(nurse, Town.HOSPITAL, Town.REGISTERED);
    town.scored(nurse, "CF-1", Town.line(nurse, "W-1", Clause.C34_2, Responsibility.PRIMARY, 6));
    leave(Town.TODAY);
    assertInstanceOf(RegisterAtInstitution.Result.Registered.class, move(Town.TODAY));
    assertEquals(Points.of(6), total());
    town.scored(nurse, "CF-2", Town.few(nurse, "W-2", 3));
    assertEquals(Points.of(9), total());
    assertEquals(Status.SUSPENDED, town.statusOn(nurse, Town.TODAY));
  }

  @Test
  void whoIsSuspendedMovesNowhere() {
    town.register(nurse, Town.HOSPITAL, Town.REGISTERED);
    town.scored(nurse, "CF-1", Town.nine(nurse, "W-1"));
    leave(Town.TODAY);
    RegisterAtInstitution.Result.Refused refused =
        assertInstanceOf(RegisterAtInstitution.Result.Refused.class, move(Town.TODAY));
    assertEquals(List.of("registration-while-barred"), Town.rules(refused.refusal()));
    assertEquals("第四十三条", refused.refusal().findings().getFirst().basis().citation());
  }
}
