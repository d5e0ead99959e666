package cn.jifen.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.delivery.ApproveDeliveryCorrection;
import cn.jifen.application.delivery.CasePapers;
import cn.jifen.application.delivery.ConfirmStatus;
import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliveryCorrectionDesk;
import cn.jifen.application.delivery.DeliveryReceipts;
import cn.jifen.application.delivery.NoticeCases;
import cn.jifen.application.delivery.ProposeDeliveryCorrection;
import cn.jifen.application.delivery.ReadDeliveryCorrections;
import cn.jifen.application.delivery.RecordTalk;
import cn.jifen.application.delivery.RecordTraining;
import cn.jifen.application.delivery.ReturnDeliveryCorrection;
import cn.jifen.application.delivery.ShowNoticeProgress;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.DeliveryMethod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The use cases about a notice after its issue, in a town. */
public final class NoticeDesk {
  public final DeliverNotice deliver;
  public final RecordTalk talk;
  public final RecordTraining training;
  public final ConfirmStatus confirm;
  public final ShowNoticeProgress progress;
  public final ProposeDeliveryCorrection proposeCorrection;
  public final ApproveDeliveryCorrection approveCorrection;
  public final ReturnDeliveryCorrection returnCorrection;
  public final ReadDeliveryCorrections readCorrections;

  /** What was drawn, in order. */
  public final List<DocumentContent> drawn = Collections.synchronizedList(new ArrayList<>());

  private final Town town;

  public NoticeDesk(Town town) {
    this.town = town;
    InMemoryJifen jifen = town.jifen;
    DocumentDesk documents =
        new DocumentDesk(
            new DocumentDesk.Numbering(
                jifen.numbers,
                jifen.codes,
                jifen.offices,
                new VerificationAddress("https://jifen.example/verify")),
            this::draw,
            jifen.documents,
            jifen.ids);
    NoticeCases cases = new NoticeCases(jifen.notices, jifen.documents, jifen.files, jifen.ledger);
    CasePapers papers =
        new CasePapers(documents, jifen.people, jifen.institutions, jifen.offices, jifen.book);
    RegionalCalendars calendars = new RegionalCalendars(jifen.calendars);
    deliver =
        new DeliverNotice(
            jifen.onceOnly, cases, papers, jifen.registrations, calendars, jifen.book);
    talk = new RecordTalk(jifen.onceOnly, cases, papers, jifen.registrations, jifen.book);
    training = new RecordTraining(jifen.onceOnly, cases, jifen.registrations, jifen.book);
    confirm = new ConfirmStatus(jifen.onceOnly, cases, jifen.registrations, jifen.book);
    progress =
        new ShowNoticeProgress(
            jifen.unitOfWork, cases, jifen.registrations, calendars, jifen.book, jifen.now);
    DeliveryCorrectionDesk corrections =
        new DeliveryCorrectionDesk(jifen.onceOnly, cases, jifen.handovers, calendars, jifen.book);
    proposeCorrection = new ProposeDeliveryCorrection(corrections, jifen.handovers, jifen.ids);
    approveCorrection =
        new ApproveDeliveryCorrection(
            corrections,
            papers,
            jifen.documents,
            new DeliveryReceipts(jifen.ledger, jifen.handled, jifen.documents),
            jifen.handovers);
    returnCorrection = new ReturnDeliveryCorrection(corrections);
    readCorrections =
        new ReadDeliveryCorrections(
            jifen.unitOfWork, cases, jifen.handovers, calendars, jifen.book);
  }

  private byte[] draw(DocumentContent content) {
    drawn.add(content);
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The account of an institution. */
  public static Actor of(InstitutionCode institution) {
    return Desk.actor(institution.value(), "650102", Role.INSTITUTION);
  }

  /** Handed over in person on that day. */
  public static Handover direct(Party to, LocalDate on) {
    return handover(to, DeliveryMethod.DIRECT, on, Optional.empty());
  }

  /** Any delivery at the hospital. */
  public static Handover handover(
      Party to,
      DeliveryMethod method,
      LocalDate on,
      Optional<DeliverNotice.RefusedReceipt> refused) {
    return new Handover(
        to, method, on, "解放路1号", List.of("送达人甲", "送达人乙"), Optional.empty(), refused, "");
  }

  /** Delivered by the officer, or by the hospital to the person. */
  public DeliverNotice.Result.Delivered delivered(NoticeId notice, Party to, LocalDate on) {
    Actor by = to == Party.INSTITUTION ? Town.OFFICER : of(Town.HOSPITAL);
    return assertInstanceOf(
        DeliverNotice.Result.Delivered.class,
        deliver.deliver(town.act(by), notice, direct(to, on)));
  }

  /** A talk on that day at ten. */
  public static TalkRecord.Talk talkOn(LocalDate day) {
    return new TalkRecord.Talk(
        day.atTime(10, 0),
        "医务科",
        List.of("科主任"),
        "记录员",
        List.of("合理诊疗", "规范收费"),
        "已知悉",
        List.of("参加培训"));
  }

  /** Enters a day off of the region's own. */
  public void dayOff(LocalDate day) {
    town.jifen.calendars.record(
        List.of(new CalendarDay("650000", day, true, "测试")), town.jifen.now.instant());
  }
}
