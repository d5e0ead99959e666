package cn.jifen.application.exporting;

import cn.jifen.application.port.UnitOfWork;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Exports person_code,year,points for every year with a score or a repair, by code and year. */
public final class ExportYearTotals {
  private final UnitOfWork unitOfWork;
  private final CodedFiles files;

  public ExportYearTotals(UnitOfWork unitOfWork, CodedFiles files) {
    this.unitOfWork = unitOfWork;
    this.files = files;
  }

  /** Writes CSV with LF line ends. */
  public void write(Appendable out) throws IOException {
    List<CodedFile> all = unitOfWork.inTransaction(files::all);
    out.append("person_code,year,points\n");
    for (CodedFile file : all) {
      for (var total :
          file.totals().entrySet().stream()
              .sorted(Comparator.comparing(Map.Entry::getKey))
              .toList()) {
        out.append(file.personCode() + "," + total.getKey() + "," + total.getValue() + "\n");
      }
    }
  }
}
