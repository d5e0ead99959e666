package cn.jifen.web.apidocs;

import cn.jifen.web.security.Acts;
import java.util.Map;
import java.util.regex.Pattern;

/** What parameters and fields mean that many operations share. */
final class InterfaceWords {
  private static final String DESCRIPTION = "description";
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static final Map<String, String> SHARED =
      Map.ofEntries(
          Map.entry(Acts.KEY, "调用方为本次命令取的编号，8 至 64 个字母、数字或者 . _ : -；以同一编号重复提交，只生效一次"),
          Map.entry("Jifen-File-Name", "原文件名，按 UTF-8 作百分号编码"),
          Map.entry("id", "内部编号，见列表或者前一步的答复"),
          Map.entry("personId", "人员内部编号"),
          Map.entry("personCode", "国家医保人员代码"),
          Map.entry("noticeId", "处理通知书的内部编号"),
          Map.entry("appealId", "申诉编号"),
          Map.entry("documentId", "文书的内部编号，凭此取 PDF"),
          Map.entry("code", "国家医保机构代码"),
          Map.entry("institution", "国家医保机构代码"),
          Map.entry("institutionCode", "国家医保机构代码"),
          Map.entry("year", "年度，四位数字"),
          Map.entry("edition", "版次；不填为尚未备案的草稿"),
          Map.entry("items", "按键的顺序"),
          Map.entry("after", "上一页返回的 next"),
          Map.entry("limit", "每页条数（1–200）"),
          Map.entry("reason", "理由，不写姓名、证件号码"),
          Map.entry("approved", "true 批准，false 退回"),
          Map.entry("name", "姓名或者名称"),
          Map.entry("practiceScope", "执业范围"));

  private InterfaceWords() {}

  /** Describes what has no description of its own in Chinese. */
  static void describe(String name, Map<String, Object> described) {
    keepChinese(described);
    String shared = SHARED.get(name);
    if (shared != null && !described.containsKey("$ref")) {
      described.putIfAbsent(DESCRIPTION, shared);
    }
  }

  /** Removes a description that was written for readers of the code. */
  static void keepChinese(Map<String, Object> described) {
    if (described.get(DESCRIPTION) instanceof String text && !CHINESE.matcher(text).find()) {
      described.remove(DESCRIPTION);
    }
  }
}
