package cn.jifen.application.contract;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.filing.Filings;
import cn.jifen.application.filing.RegisteredPeople;
import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.application.scoring.ScoredPeople;

/** One installation's ports, over the same store. */
public record Ports(
    UnitOfWork unitOfWork,
    Ids ids,
    Ledger ledger,
    EventReader reader,
    PersonFiles files,
    InstitutionFiles institutionFiles,
    Institutions institutions,
    People people,
    Registrations registrations,
    Agreements agreements,
    Decisions decisions,
    ScoredPeople scored,
    Proposals proposals,
    HandledCommands handled,
    RecordedKeys keys,
    NumberSeries numbers,
    Notices notices,
    DocumentRegister documents,
    Attachments attachments,
    Calendars calendars,
    RunningTerms terms,
    TrainingCredits credits,
    Filings filings,
    EligibilityFacts eligibility,
    RegisteredPeople registeredPeople,
    MeasuredStaff staff) {}
