package cn.jifen.application.exporting;

import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.eligibility.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Exports person_code,on,status,term_ends_before for everybody ever measured, by code and day. */
public final class ExportStatus {
  private final UnitOfWork unitOfWork;
  private final CodedFiles files;

  public ExportStatus(UnitOfWork unitOfWork, CodedFiles files) {
    this.unitOfWork = unitOfWork;
    this.files = files;
  }

  /** Writes CSV with LF line ends, a line for each of the days. */
  public void write(List<LocalDate> days, Appendable out) throws IOException {
    List<CodedFile> all = unitOfWork.inTransaction(files::all);
    List<LocalDate> sorted = days.stream().sorted().distinct().toList();
    out.append("person_code,on,status,term_ends_before\n");
    for (CodedFile file : all) {
      if (!file.measures().isEmpty()) {
        for (LocalDate day : sorted) {
          out.append(line(file, Standing.on(day, file.measures())));
        }
      }
    }
  }

  private static String line(CodedFile file, Standing standing) {
    String end = standing.termEndsBefore().map(LocalDate::toString).orElse("");
    return file.personCode() + "," + standing.on() + "," + standing.status() + "," + end + "\n";
  }
}
