package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.ListMergeCandidates.Candidate;
import cn.jifen.application.registry.ListMergeCandidates.Result;
import cn.jifen.application.registry.MergeDesk.Pair;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Likeness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Found duplicates are proposed for merging (rules 1.2): who may be registered twice. */
class MergeCandidatesTest {
  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);
  private final ListMergeCandidates list =
      new ListMergeCandidates(
          town.jifen.unitOfWork,
          town.jifen.namesakes,
          town.jifen.people,
          new PractitionerCards(
              town.jifen.people, town.jifen.registrations, town.jifen.institutions),
          town.jifen.files);

  private PersonId registered(String name, IdentityType type, String number) {
    RegisterPractitioner.Details details =
        new RegisterPractitioner.Details(
            Optional.empty(), name, new IdentityDocument(type, number), Category.DOCTOR, "", "");
    PersonId person =
        assertInstanceOf(
                RegisterPractitioner.Result.Added.class,
                town.desk.practitioner.register(town.act(Town.OFFICER), details))
            .practitioner()
            .id();
    town.register(person, Town.HOSPITAL, Town.REGISTERED);
    return person;
  }

  private Result.Listed listed(NamesakePair after, int limit) {
    return assertInstanceOf(
        Result.Listed.class, list.list(Town.OFFICER, Optional.empty(), after, limit));
  }

  private List<Candidate> candidates() {
    return listed(NamesakePair.START, 100).candidates();
  }

  @Test
  void oneNumberUnderTwoKindsOfPaperIsACandidateAndStaysMasked() {
    PersonId resident = registered("古丽", IdentityType.RESIDENT_ID, "11010519491231002X");
    PersonId twin = registered("古丽", IdentityType.PASSPORT, "110105491231002");
    Candidate found = candidates().getFirst();
    assertEquals(1, candidates().size());
    assertEquals(Likeness.SAME_NUMBER, found.likeness());
    assertEquals(resident.toString(), found.one().personId());
    assertEquals(twin.toString(), found.other().personId());
    assertFalse(found.toString().contains("19491231"), found.toString());
    assertFalse(found.toString().contains("491231"), found.toString());
  }

  @Test
  void peopleWhomTheirPapersTellApartAreNone() {
    registered("古丽", IdentityType.RESIDENT_ID, "11010519491231002X");
    registered("古丽", IdentityType.RESIDENT_ID, "659999198709090004");
    registered("何明", IdentityType.PASSPORT, "E20000001");
    registered("何明", IdentityType.PASSPORT, "E20000002");
    assertEquals(List.of(), candidates());
  }

  @Test
  void whoWasProposedIsMarkedAndWhoWasHeldToBeTwoIsLeftOut() {
    PersonId resident = registered("古丽", IdentityType.RESIDENT_ID, "11010519491231002X");
    PersonId twin = registered("古丽", IdentityType.PASSPORT, "E20000001");
    Pair pair = new Pair(twin, resident);
    assertFalse(candidates().getFirst().proposed());
    desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "照片相同");
    assertTrue(candidates().getFirst().proposed());
    desk.decideMerge.decide(town.act(Town.REVIEWER), pair, new Ruling.Returned("仅姓名相同"));
    assertEquals(List.of(), candidates());
    desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "执业证书相同");
    desk.decideMerge.decide(town.act(Town.REVIEWER), pair, new Ruling.Approved());
    assertEquals(List.of(), candidates(), "they are one");
    desk.proposeSplit.propose(town.act(Town.OFFICER), pair, "系姐妹");
    desk.decideSplit.decide(town.act(Town.REVIEWER), pair, new Ruling.Approved());
    assertEquals(List.of(), candidates(), "they were found to be two");
  }

  @Test
  void pagesFollowEachOtherAlsoWhereFewOfManyAreCandidates() {
    registered("古丽", IdentityType.RESIDENT_ID, "11010519491231002X");
    for (int i = 0; i < 50; i++) {
      registered("古丽", IdentityType.PASSPORT, "E30000" + (100 + i));
    }
    int found = 0;
    Optional<NamesakePair> next = Optional.of(NamesakePair.START);
    while (next.isPresent()) {
      Result.Listed page = listed(next.get(), 7);
      assertTrue(page.candidates().size() <= 7);
      found += page.candidates().size();
      next = page.next();
    }
    assertEquals(50, found);
  }

  @Test
  void officesListTheirOwnAreaAlone() {
    registered("古丽", IdentityType.RESIDENT_ID, "11010519491231002X");
    registered("古丽", IdentityType.PASSPORT, "E20000001");
    Actor elsewhere = Desk.actor("far", "653100", Role.OFFICER);
    assertEquals(
        List.of(),
        assertInstanceOf(
                Result.Listed.class, list.list(elsewhere, Optional.empty(), NamesakePair.START, 9))
            .candidates());
    assertInstanceOf(
        Result.Refused.class,
        list.list(elsewhere, Optional.of(new AreaCode("650102")), NamesakePair.START, 9));
    for (Role role : List.of(Role.PROVINCE, Role.INSTITUTION, Role.PERSON, Role.SETTLEMENT)) {
      assertInstanceOf(
          Result.Refused.class,
          list.list(Desk.actor("x", "650102", role), Optional.empty(), NamesakePair.START, 9),
          role.name());
    }
  }
}
