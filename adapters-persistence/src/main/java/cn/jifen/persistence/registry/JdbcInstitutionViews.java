package cn.jifen.persistence.registry;

import cn.jifen.application.registry.InstitutionView;
import cn.jifen.application.registry.InstitutionViews;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.registry.Institution;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** Pages of institutions, by the key of their table. */
@Singleton
final class JdbcInstitutionViews implements InstitutionViews {
  private static final String PAGE =
      """
      SELECT i.code, i.name, i.kind, i.hospital_level, i.ownership, i.region, i.uscc, i.address
      FROM institution i
      WHERE i.code > ? AND i.region LIKE ?
        AND i.revision = (SELECT MAX(n.revision) FROM institution n WHERE n.code = i.code)
      ORDER BY i.code LIMIT ?
      """;

  private final Database database;

  JdbcInstitutionViews(Database database) {
    this.database = database;
  }

  @Override
  public List<InstitutionView> page(AreaCode within, String after, int limit) {
    return database.query(
        PAGE, row -> view(JdbcInstitutions.institution(row)), after, within.prefix() + "%", limit);
  }

  private static InstitutionView view(Institution institution) {
    return new InstitutionView(
        institution.code().value(),
        institution.name(),
        institution.kind(),
        institution.level(),
        institution.ownership(),
        institution.region().value(),
        institution.uscc(),
        institution.address());
  }
}
