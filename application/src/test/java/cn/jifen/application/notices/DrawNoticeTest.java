package cn.jifen.application.notices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A notice carried over from history is drawn once, later, and says what stood at its issue. */
class DrawNoticeTest {
  private final List<NoticeContent> drawn = new ArrayList<>();
  private final Town town = new Town(this::draw);
  private final Chronicle chronicle = new Chronicle(town.jifen);

  private byte[] draw(NoticeContent content) {
    if (failing) {
      throw new UndrawableText("𬱖".codePointAt(0));
    }
    drawn.add(content);
    return (drawn.size() + content.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private boolean failing;

  private RegisteredNotice carriedOver(LocalDate issuedOn) {
    NoticeIssued event =
        town.file(town.doctor).events().stream()
            .filter(NoticeIssued.class::isInstance)
            .map(NoticeIssued.class::cast)
            .filter(issued -> issued.issuedOn().equals(issuedOn))
            .findFirst()
            .orElseThrow();
    RegisteredNotice notice =
        new RegisteredNotice(
            event.notice(),
            NoticeNumber.of(new OfficeCode("650102"), "测医经", Year.of(2026), 7),
            event.decision(),
            town.doctor,
            issuedOn,
            "CODE",
            Optional.empty());
    town.jifen.notices.record(List.of(notice));
    return notice;
  }

  @Test
  void itSaysWhatStoodInTheFileAtItsIssueWhateverCameLater() {
    LocalDate first = LocalDate.of(2026, 2, 2);
    ScoreId three = chronicle.scored(town.doctor, 3, LocalDate.of(2026, 1, 5));
    chronicle.scored(town.doctor, 6, first);
    RegisteredNotice notice = carriedOver(first);
    chronicle.repaired(town.doctor, LocalDate.of(2026, 3, 3), Town.DISTRICT);
    chronicle.voided(town.doctor, three, LocalDate.of(2026, 3, 4));
    chronicle.scored(town.doctor, 3, LocalDate.of(2026, 3, 5));

    DrawNotice.Result.Document document = document(notice);

    NoticeContent content = drawn.getFirst();
    assertEquals(Points.of(9), content.years().getFirst().total());
    assertEquals("38-2", content.measures().getFirst().row().rule().code());
    assertEquals(first, content.measures().getFirst().firstDay());
    assertEquals(first, content.issuedOn());
    assertEquals("测医经〔2026〕7号", content.number());
    assertArrayEquals(document.pdf(), document(notice).pdf());
    assertEquals(1, drawn.size());
    assertEquals(
        Optional.of(Sha256.of(document.pdf())),
        town.jifen.notices.find(notice.id()).orElseThrow().sha256());
  }

  @Test
  void oneThatCannotBeDrawnStaysUndrawnUntilItCan() {
    LocalDate day = LocalDate.of(2026, 2, 2);
    chronicle.scored(town.doctor, 3, day);
    RegisteredNotice notice = carriedOver(day);
    failing = true;
    DrawNotice.Result refused = town.desk.draw.draw(Town.OFFICER, notice.id());
    assertEquals(
        List.of("character-not-drawable"),
        Town.rules(assertInstanceOf(DrawNotice.Result.Refused.class, refused).refusal()));
    assertEquals(Optional.empty(), town.jifen.notices.document(notice.id()));
    failing = false;
    document(notice);
  }

  private DrawNotice.Result.Document document(RegisteredNotice notice) {
    return assertInstanceOf(
        DrawNotice.Result.Document.class, town.desk.draw.draw(Town.OFFICER, notice.id()));
  }
}
