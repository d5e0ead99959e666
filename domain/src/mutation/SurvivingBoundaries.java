import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fails when a boundary in the law could be moved by one without a test noticing.
 *
 * <p>{@code java SurvivingBoundaries.java mutations.xml mutants.md}: reads PIT's report and the table
 * of mutants that are proved to be equivalent. A survivor that is not in the table fails, and so does
 * a line of the table that no longer survives. A mutant is named {@code Class.method#n}, the n-th
 * boundary in that method, which does not move with the lines above it.
 */
final class SurvivingBoundaries {
  private static final String BOUNDARY = "ConditionalsBoundaryMutator";
  private static final Pattern LISTED = Pattern.compile("^\\| `([\\w.$<>]+#\\d+)` \\| .*\\S.* \\|$");

  private SurvivingBoundaries() {}

  public static void main(String[] arguments) throws Exception {
    SortedMap<String, String> boundaries = boundaries(Path.of(arguments[0]));
    List<String> equivalent = listed(Path.of(arguments[1]));
    if (boundaries.isEmpty()) {
      fail("PIT found no boundary at all: its targets or its report are wrong.");
    }
    TreeSet<String> survivors = new TreeSet<>();
    boundaries.forEach(
        (name, status) -> {
          if (!status.startsWith("KILLED") && !status.startsWith("TIMED_OUT")) {
            survivors.add(name);
          }
        });
    List<String> complaints = new ArrayList<>();
    for (String name : survivors) {
      if (!equivalent.contains(name)) {
        complaints.add(name + " " + boundaries.get(name));
      }
    }
    for (String name : equivalent) {
      if (!survivors.contains(name)) {
        complaints.add(name + " is listed as equivalent, but does not survive");
      }
    }
    System.out.printf(
        "Boundaries: %d, of them killed: %d, proved equivalent: %d%n",
        boundaries.size(), boundaries.size() - survivors.size(), equivalent.size());
    if (!complaints.isEmpty()) {
      fail("Boundaries that no test holds:\n  " + String.join("\n  ", complaints));
    }
  }

  private static SortedMap<String, String> boundaries(Path report) throws Exception {
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("mutation");
    SortedMap<String, SortedMap<Integer, String>> byMethod = new TreeMap<>();
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      if (text(mutation, "mutator").endsWith(BOUNDARY)) {
        String owner = text(mutation, "mutatedClass").replaceFirst("^cn\\.jifen\\.domain\\.", "");
        byMethod
            .computeIfAbsent(owner + "." + text(mutation, "mutatedMethod"), any -> new TreeMap<>())
            .put(
                Integer.valueOf(text(mutation, "lineNumber")) * 10_000
                    + Integer.parseInt(text(mutation, "index")),
                mutation.getAttribute("status") + " at line " + text(mutation, "lineNumber"));
      }
    }
    SortedMap<String, String> named = new TreeMap<>();
    byMethod.forEach(
        (method, inOrder) -> {
          int n = 0;
          for (String status : inOrder.values()) {
            named.put(method + "#" + ++n, status);
          }
        });
    return named;
  }

  private static List<String> listed(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(LISTED::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(line -> line.group(1))
        .toList();
  }

  private static String text(Element parent, String tag) {
    return parent.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static void fail(String why) {
    System.err.println(why);
    System.exit(1);
  }
}
