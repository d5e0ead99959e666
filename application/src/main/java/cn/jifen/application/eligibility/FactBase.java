package cn.jifen.application.eligibility;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PaymentFacts;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ServiceDate;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about some people and institutions, in memory. */
public record FactBase(
    Map<PersonCode, Person> people, Map<InstitutionCode, List<Agreement>> agreements) {

  /** One person: registrations and every measure that a notice put in force. */
  public record Person(PersonId id, List<Registration> registrations, List<Measure> measures) {

    /** The status on a day. */
    public Standing standingOn(LocalDate day) {
      return Standing.on(day, measures);
    }
  }

  /** The facts about one service; the institution's agreement and the person may be unknown. */
  public PaymentFacts about(
      PersonCode person, InstitutionCode institution, ServiceDate on, boolean emergency) {
    return about(Optional.ofNullable(people.get(person)), institution, on, emergency);
  }

  /** The facts about one service of that person, empty for an unknown one. */
  public PaymentFacts about(
      Optional<Person> person, InstitutionCode institution, ServiceDate on, boolean emergency) {
    List<Registration> covering =
        person.stream()
            .flatMap(p -> p.registrations().stream())
            .filter(r -> r.institution().equals(institution) && r.period().covers(on.day()))
            .toList();
    return new PaymentFacts(
        agreements.getOrDefault(institution, List.of()).stream()
            .anyMatch(a -> a.inForceOn(on.day())),
        person.map(p -> p.standingOn(on.day())),
        !covering.isEmpty(),
        covering.stream().anyMatch(r -> r.committedBy(on.day())),
        emergency);
  }
}
