package cn.jifen.web.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * A fictional province of any size in the files of the import; the same seed gives the same bytes.
 *
 * @param people managed people, all working in hospitals
 * @param decisions scores, each in a decision of its own; every tenth on the person of the one
 *     before
 */
record FictionalProvince(int people, int decisions, long seed) {
  private static final int STAFF = 40;
  private static final LocalDate OPENING = LocalDate.of(2025, 1, 2);
  private static final LocalDate FIRST_DECISION = LocalDate.of(2025, 4, 1);
  private static final int DECISION_DAYS = 540;
  private static final List<String> AREAS =
      List.of("650100", "650200", "650400", "650500", "652300", "652800", "653100", "659001");
  private static final List<String> FAMILY =
      List.of("王", "李", "张", "刘", "陈", "杨", "马", "欧阳", "赵", "朱", "周", "吴");
  private static final List<String> GIVEN =
      List.of("伟", "芳", "敏", "静", "磊", "洋", "艳", "勇", "𬱖", "䶮", "明霞", "建国");
  private static final List<String> UYGHUR =
      List.of("阿卜杜热合曼·买买提", "古丽巴哈尔·哈山", "艾尼瓦尔·吐尔逊", "帕提古丽·阿布都拉");
  private static final List<String> SCORES =
      List.of(
          "AGREEMENT,%s,33-1,PRIMARY,NONE,3",
          "AGREEMENT,%s,33-1,GENERAL,NONE,1",
          "PENALTY,%s,34-1,PRIMARY,NONE,6",
          "PENALTY,%s,34-1,IMPORTANT,NONE,5",
          "AGREEMENT,%s,35-1,PRIMARY,NONE,9",
          "PENALTY,%s,36-1,PRIMARY,NONE,12");

  FictionalProvince {
    if (decisions > people) {
      throw new IllegalArgumentException("more decisions than people");
    }
  }

  /** Rows that an import of the folder takes in. */
  int rows() {
    return 2 * institutions() + 2 * people + decisions;
  }

  int institutions() {
    return (people + STAFF - 1) / STAFF;
  }

  /** Writes the files of the import. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    writeInstitutions(folder);
    writePeople(folder);
    writeDecisions(folder);
  }

  private void writeInstitutions(Path folder) throws IOException {
    try (BufferedWriter places = Files.newBufferedWriter(folder.resolve("institutions.csv"));
        BufferedWriter agreements = Files.newBufferedWriter(folder.resolve("agreements.csv"))) {
      places.write("code,name,kind,level,ownership,region,uscc,address\n");
      agreements.write("institution_code,state,from,until\n");
      for (int i = 0; i < institutions(); i++) {
        String uscc = CheckDigits.creditCode("52" + area(i) + String.format("%09d", i));
        places.write(
            "%s,第%d医院,MEDICAL,二级,PUBLIC,%s,%s,健康路%d号\n"
                .formatted(institution(i), i, area(i), uscc, i));
        agreements.write(institution(i) + ",ACTIVE," + OPENING + ",2028-01-01\n");
      }
    }
  }

  private void writePeople(Path folder) throws IOException {
    Random random = new Random(seed);
    try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("practitioners.csv"));
        BufferedWriter posts = Files.newBufferedWriter(folder.resolve("registrations.csv"))) {
      list.write("person_code,name,id_number,category,practice_scope,title\n");
      posts.write("person_code,institution_code,registered_on,ended_on,committed_on\n");
      for (int i = 0; i < people; i++) {
        list.write(
            "%s,%s,%s,%s,内科,主治医师\n"
                .formatted(person(i), name(random), identity(i), isNurse(i) ? "NURSE" : "DOCTOR"));
        posts.write(
            "%s,%s,%s,,%s\n".formatted(person(i), institution(i / STAFF), OPENING, OPENING));
      }
    }
  }

  private void writeDecisions(Path folder) throws IOException {
    Random random = new Random(seed + 1);
    int stride = Math.max(1, people / Math.max(1, decisions));
    try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("decisions.csv"))) {
      list.write(
          "seq,decision_no,kind,institution_code,inspection_no,behaviour_no,person_code,clause,"
              + "responsibility,adjustment,points,decided_on,issued_on,effective_on,"
              + "adjustment_ground,adjustment_reason\n");
      for (int i = 0; i < decisions; i++) {
        int person = (i % 10 == 9 ? i - 1 : i) * stride;
        list.write(decision(i, person, SCORES.get(random.nextInt(SCORES.size()))));
      }
    }
  }

  private String decision(int i, int person, String score) {
    LocalDate decided = FIRST_DECISION.plusDays((long) i * DECISION_DAYS / decisions);
    LocalDate issued = decided.plusDays(2);
    String number = "%d-%06d".formatted(decided.getYear(), i + 1);
    String[] parts = score.split(",%s,", -1);
    return String.join(
            ",",
            Integer.toString(i + 1),
            "CF" + number,
            parts[0],
            institution(person / STAFF),
            "JC" + number,
            "JC" + number + "-B1",
            person(person),
            parts[1],
            decided.toString(),
            issued.toString(),
            issued.toString(),
            "",
            "")
        + "\n";
  }

  /** Code of a person, 0 to {@code people - 1}. */
  String person(int i) {
    return (isNurse(i) ? "N" : "D") + area(i / STAFF) + "%06d".formatted(i);
  }

  /** Code of an institution, 0 to {@code institutions() - 1}. */
  String institution(int i) {
    return "H" + area(i) + "%05d".formatted(i);
  }

  /** Where a person works. */
  String institutionOf(int person) {
    return institution(person / STAFF);
  }

  private static boolean isNurse(int i) {
    return i % 3 == 0;
  }

  private static String area(int institution) {
    return AREAS.get(institution % AREAS.size());
  }

  private static String identity(int i) {
    LocalDate born = LocalDate.of(1960, 1, 1).plusDays(i / 999 % 14_000);
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(born);
    return CheckDigits.identityNumber("659999" + day + "%03d".formatted(i % 999 + 1));
  }

  private static String name(Random random) {
    return random.nextInt(4) == 0
        ? UYGHUR.get(random.nextInt(UYGHUR.size()))
        : FAMILY.get(random.nextInt(FAMILY.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
  }
}
