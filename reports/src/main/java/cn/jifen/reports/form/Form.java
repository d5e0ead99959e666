package cn.jifen.reports.form;

import java.util.List;

/**
 * What stands on a form.
 *
 * @param appendix 附件 above the title of an appendix; empty for a document of its own
 * @param title its lines, broken by sense
 * @param subtitle lines under the title, in small type; may be empty
 * @param parts from top to bottom
 */
public record Form(String appendix, List<String> title, List<String> subtitle, List<Part> parts) {
  public Form {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    parts = List.copyOf(parts);
  }
}
