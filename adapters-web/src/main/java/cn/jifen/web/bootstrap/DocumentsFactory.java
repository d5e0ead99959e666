package cn.jifen.web.bootstrap;

import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.filing.FilingDocuments;
import cn.jifen.application.notices.NoticeDocuments;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.ServiceLoader;

/** The documents: found as services, so that nothing here knows how they are drawn. */
@Factory
final class DocumentsFactory {

  @Singleton
  NoticeDocuments noticeDocuments() {
    return only(NoticeDocuments.class);
  }

  @Singleton
  FilingDocuments filingDocuments() {
    return only(FilingDocuments.class);
  }

  @Singleton
  OfficialDocuments officialDocuments() {
    return only(OfficialDocuments.class);
  }

  private static <T> T only(Class<T> service) {
    return ServiceLoader.load(service)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing draws " + service.getSimpleName()));
  }
}
