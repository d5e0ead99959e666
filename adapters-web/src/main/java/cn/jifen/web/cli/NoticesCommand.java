package cn.jifen.web.cli;

import cn.jifen.application.notices.DrawNotice;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the notices of a period as PDF, with a list of them. */
@Command(name = "notices", description = "输出指定期间出具的记分处理通知书（PDF）和清单 manifest.csv")
final class NoticesCommand extends ProgramCommand {
  private static final int PAGE = 500;

  @Option(
      names = "--issued",
      required = true,
      paramLabel = "FROM..TO",
      converter = DayRange.Reader.class,
      description = "出具日期范围，首尾两日均包括在内，例如 2026-01-01..2026-03-31")
  private @Nullable DayRange issued;

  @Option(names = "--office", paramLabel = "CODE", description = "只输出该经办机构的通知书（6位区划）")
  private @Nullable OfficeCode office;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出目录，不存在时创建")
  private Path folder = Path.of(".");

  @Override
  int run(Program program, Console console) throws IOException {
    DayRange days = issued;
    if (days == null) {
      throw new WrongUsage("请给出 --issued。");
    }
    OutputFolder out = new OutputFolder(folder);
    int written =
        write(program, days, Optional.ofNullable(office), Integer.MAX_VALUE, out, console);
    console.say("已写入 " + written + " 份通知书和清单 " + out.path("manifest.csv") + "。");
    return DONE;
  }

  /** Writes the notices of the days, at most so many, and the list; returns how many. */
  static int write(
      Program program,
      DayRange days,
      Optional<OfficeCode> office,
      int most,
      OutputFolder out,
      Console console)
      throws IOException {
    Notices notices = program.get(Notices.class);
    Manifest manifest = new Manifest(program, out);
    ProgressBar bar = ProgressBar.onTerminal(console);
    List<RegisteredNotice> page =
        notices.issued(days.first(), days.last(), office, Optional.empty(), Math.min(PAGE, most));
    while (!page.isEmpty() && manifest.count() < most) {
      for (RegisteredNotice notice : page) {
        manifest.write(notice);
        bar.at("通知书", manifest.count() % 100, 100);
      }
      page =
          notices.issued(
              days.first(),
              days.last(),
              office,
              Optional.of(page.getLast().place()),
              Math.min(PAGE, most));
    }
    bar.end();
    manifest.finish();
    return manifest.count();
  }

  /** The list of the files that were written. */
  private static final class Manifest {
    private final Program program;
    private final OutputFolder out;
    private final List<String> lines =
        new ArrayList<>(List.of("file,sha256,number,decision_no,person_code"));
    private final Set<String> names = new HashSet<>();

    Manifest(Program program, OutputFolder out) {
      this.program = program;
      this.out = out;
    }

    int count() {
      return lines.size() - 1;
    }

    void write(RegisteredNotice notice) throws IOException {
      switch (program.get(DrawNotice.class).draw(OperatorActor.current(), notice.id())) {
        case DrawNotice.Result.Refused refused -> throw Refusals.of(refused.refusal());
        case DrawNotice.Result.Document document -> {
          String code = codeOf(notice.person());
          String name = fileName(notice, code);
          out.write(name, document.pdf());
          lines.add(
              String.join(
                  ",",
                  csv(name),
                  document.notice().sha256().orElse(""),
                  csv(notice.number().text()),
                  csv(notice.decision().value()),
                  csv(code)));
        }
      }
    }

    private String codeOf(PersonId person) {
      Map<PersonId, Practitioner> found = program.get(People.class).byId(List.of(person));
      return Optional.ofNullable(found.get(person))
          .flatMap(Practitioner::code)
          .map(PersonCode::value)
          .orElse("#" + person);
    }

    /**
     * Decision and person name the file; a second notice about both gets its own number behind
     * them.
     */
    private String fileName(RegisteredNotice notice, String code) {
      String base =
          (notice.decision() + "_" + code)
              .replaceAll("[^\\p{L}\\p{N}._#-]", "-")
              .replaceAll("^\\.+", "");
      String name = base + ".pdf";
      if (!names.add(name)) {
        name = base + "_" + notice.id() + ".pdf";
        names.add(name);
      }
      return name;
    }

    private static String csv(String cell) {
      return cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    void finish() throws IOException {
      out.write("manifest.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
