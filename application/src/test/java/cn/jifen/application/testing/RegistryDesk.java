package cn.jifen.application.testing;

import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.registry.ChangePractitioner;
import cn.jifen.application.registry.DecideLossRevocation;
import cn.jifen.application.registry.DecideMerge;
import cn.jifen.application.registry.DecideQualificationLoss;
import cn.jifen.application.registry.DecideSplit;
import cn.jifen.application.registry.MergeDesk;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.PersonRecords;
import cn.jifen.application.registry.ProposeLossRevocation;
import cn.jifen.application.registry.ProposeMerge;
import cn.jifen.application.registry.ProposeQualificationLoss;
import cn.jifen.application.registry.ProposeSplit;
import cn.jifen.application.registry.QualificationDesk;
import cn.jifen.application.registry.RecordIdentity;
import cn.jifen.application.registry.SignCommitment;
import cn.jifen.domain.registry.CodePatterns;
import java.nio.charset.StandardCharsets;

/** The use cases about who people are, what they signed and may practise. */
public final class RegistryDesk {
  public final ChangePractitioner change;
  public final RecordIdentity identity;
  public final SignCommitment commitment;
  public final ProposeQualificationLoss proposeLoss;
  public final DecideQualificationLoss decideLoss;
  public final ProposeLossRevocation proposeRevocation;
  public final DecideLossRevocation decideRevocation;
  public final ProposeMerge proposeMerge;
  public final DecideMerge decideMerge;
  public final ProposeSplit proposeSplit;
  public final DecideSplit decideSplit;

  /** Documents are the text of their content. */
  public RegistryDesk(InMemoryJifen jifen) {
    DocumentDesk documents =
        new DocumentDesk(
            new DocumentDesk.Numbering(
                jifen.numbers,
                jifen.codes,
                jifen.offices,
                new VerificationAddress("https://jifen.example/verify")),
            content -> content.toString().getBytes(StandardCharsets.UTF_8),
            jifen.documents,
            jifen.ids);
    PersonAreas areas = new PersonAreas(jifen.registrations, jifen.institutions);
    PersonRecords records =
        new PersonRecords(jifen.people, jifen.institutions, jifen.registrations);
    change =
        new ChangePractitioner(
            jifen.attempts, jifen.people, areas, CodePatterns.defaults(), jifen.book);
    identity =
        new RecordIdentity(
            jifen.attempts,
            jifen.people,
            areas,
            jifen.files,
            jifen.ledger,
            CodePatterns.defaults(),
            jifen.book);
    commitment =
        new SignCommitment(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            new SignCommitment.Registry(jifen.people, jifen.registrations, records),
            documents,
            jifen.book);
    QualificationDesk losses =
        new QualificationDesk(jifen.onceOnly, jifen.files, jifen.ledger, areas, jifen.book);
    proposeLoss = new ProposeQualificationLoss(losses, records, jifen.ids, jifen.book);
    decideLoss = new DecideQualificationLoss(losses, records, documents, jifen.book);
    proposeRevocation = new ProposeLossRevocation(losses);
    decideRevocation = new DecideLossRevocation(losses, jifen.letters.corrections);
    MergeDesk merges =
        new MergeDesk(jifen.onceOnly, jifen.files, jifen.ledger, jifen.people, areas, jifen.book);
    proposeMerge = new ProposeMerge(merges);
    decideMerge = new DecideMerge(merges);
    proposeSplit = new ProposeSplit(merges);
    decideSplit = new DecideSplit(merges);
  }
}
