package cn.jifen.application.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.DecisionRevision;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of wrong cell and the sentence that the officer reads about it: file, row, column,
 * value, the rule that is broken and what would be right.
 */
class WrongCellsTest {
  private static final String INSTITUTIONS = "code,name,kind,level,ownership,region,uscc,address\n";
  private static final String AGREEMENTS = "institution_code,state,from,until\n";
  private static final String PRACTITIONERS =
      "person_code,name,id_number,category,practice_scope,title\n";
  private static final String REGISTRATIONS =
      "person_code,institution_code,registered_on,ended_on,committed_on\n";
  private static final String DECISIONS =
      "seq,decision_no,kind,institution_code,inspection_no,behaviour_no,person_code,clause,"
          + "responsibility,adjustment,points,decided_on,issued_on,effective_on,"
          + "adjustment_ground,adjustment_reason\n";
  private static final String NUMBERED_DECISIONS = DECISIONS.strip() + ",notice_no\n";
  private static final String REPAIRS = "seq,person_code,route,approved_on,region\n";
  private static final String RESTORATIONS = "person_code,restored_on,region\n";

  /** What is registered before each wrong file: two people, one of them suspended. */
  private static final Map<String, String> REGISTERED =
      Map.of(
          "institutions.csv",
          INSTITUTIONS
              + """
              H65010200001,第一人民医院,MEDICAL,,PUBLIC,650102,526504004145883509,
              H65010200002,康宁门诊部,MEDICAL,,PRIVATE,650102,52650500080759171M,
              """,
          "agreements.csv",
          AGREEMENTS + "H65010200001,ACTIVE,2025-01-01,2027-01-01\n",
          "practitioners.csv",
          PRACTITIONERS
              + """
              D650102000001,欧阳𬱖,659999198709090004,DOCTOR,,
              JS650102000002,阿卜杜热合曼·买买提,659999197005230019,SETTLEMENT_STAFF,,
              """,
          "registrations.csv",
          REGISTRATIONS
              + """
              D650102000001,H65010200001,2025-01-01,,2025-01-01
              JS650102000002,H65010200002,2025-01-01,,2025-01-01
              """,
          "decisions.csv",
          NUMBERED_DECISIONS
              + "1,决1号,AGREEMENT,H65010200001,检1,行1,D650102000001,35-2,PRIMARY,NONE,9,"
              + "2026-03-02,2026-03-03,2026-03-04,,,旧字1号\n",
          "repairs.csv",
          REPAIRS + "1,D650102000001,ONLINE_LEARNING,2026-03-20,650102\n");

  private static final PersonCode DOCTOR = new PersonCode("D650102000001");
  private static final PersonCode NEWCOMER = new PersonCode("D650102000003");
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final InstitutionCode CLINIC = new InstitutionCode("H65010200002");

  private final InMemoryJifen jifen = new InMemoryJifen();

  /** Wrong rows in one file, and what is told about each. */
  private record Wrong(String what, String file, String content, List<String> sentences) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Wrong wrong(String what, String file, String content, String... sentences) {
    return new Wrong(what, file, content, List.of(sentences));
  }

  private static Wrong decision(String what, String row, String... sentences) {
    return wrong(what, "decisions.csv", DECISIONS + row + "\n", sentences);
  }

  static Stream<Wrong> wrongCells() {
    return Stream.of(
        decision(
            "unknown clause",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-9,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 clause：“33-9” 没有这一记分条款；可用条款：33-1、33-2、33-3、34-1、34-2、35-1、35-2、36-1、36-2、36-3"),
        decision(
            "points not permitted",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,4,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 points：“4” 记 4 分不被允许；可记分值：3 分（第三十三条第（一）项）"),
        decision(
            "no whole number",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3.5,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 points：“3.5” 不是整数；应为不带符号、不带小数的整数"),
        decision(
            "ground missing",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,,已主动退回",
            "decisions.csv 第 2 行 adjustment_ground：“从轻”未填写事由；应当填写该调整的法定事由：DISCLOSED（主动交代情况）、EXPLAINED（如实说明问题）、LOSS_RECOVERED（主动挽回损失）、EFFECT_REMOVED（消除不利影响）（第三十条）"),
        decision(
            "ground that does not support it",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,INTENT,已主动退回",
            "decisions.csv 第 2 行 adjustment_ground：“INTENT” 事由“存在主观故意”不能支持“从轻”；应当填写该调整的法定事由：DISCLOSED（主动交代情况）、EXPLAINED（如实说明问题）、LOSS_RECOVERED（主动挽回损失）、EFFECT_REMOVED（消除不利影响）（第三十条）"),
        decision(
            "reason missing",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,LOSS_RECOVERED,",
            "decisions.csv 第 2 行 adjustment_reason：“从轻”未填写理由；应当填写书面理由（第三十条）"),
        decision(
            "ground without adjustment",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,LOSS_RECOVERED,",
            "decisions.csv 第 2 行 adjustment_ground：“LOSS_RECOVERED” 未作调整却填写了事由或者理由；不作调整的，事由和理由应当为空（第三十条）"),
        decision(
            "kind that the clause does not allow",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,36-2,PRIMARY,NONE,12,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 kind：“AGREEMENT” 条款 36-2 不能依据“协议处理”记分；应当依据：行业主管部门注销、吊销或撤销（第三十六条第（二）项）"),
        decision(
            "clause for people with a licence only",
            "2,决2号,REGULATOR,H65010200002,检2,行2,JS650102000002,36-2,PRIMARY,NONE,12,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 clause：“36-2” “结算审核人员”没有可注销、吊销的执业资格；该条款只适用于卫生专业技术人员和药师（第三十六条第（二）项）"),
        decision(
            "clause for public hospitals only",
            "2,决2号,NAMED,H65010200002,检2,行2,JS650102000002,33-2,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 clause：“33-2” “康宁门诊部”不是公立医疗机构；该条款只适用于公立医疗机构的相关人员（第三十三条第（二）项）"),
        decision(
            "day before the rule",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2025-03-29,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 decided_on：“2025-03-29” 决定日期不在实施细则的有效期内；应在 2025-03-30 至 2027-03-29 之间（第七十条）"),
        decision(
            "day that does not exist",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-02-29,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 decided_on：“2026-02-29” 不是有效日期；应为真实存在的日期，写作 2026-03-15"),
        decision(
            "issued before decided",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-02,2026-05-01,2026-05-03,,",
            "decisions.csv 第 2 行 issued_on：“2026-05-01” 早于决定日期 2026-05-02；通知书出具日期不得早于决定日期"),
        decision(
            "effective before issued",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-03,2026-05-02,,",
            "decisions.csv 第 2 行 effective_on：“2026-05-02” 早于通知书出具日期 2026-05-03；措施开始日期不得早于通知书出具日期"),
        decision(
            "unknown person",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102999999,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 person_code：“D650102999999” 没有登记这一人员；请先在 practitioners.csv 中登记该人员，或者更正人员代码"),
        decision(
            "unknown institution",
            "2,决2号,AGREEMENT,H65010299999,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 institution_code：“H65010299999” 没有登记这一机构；请先在 institutions.csv 中登记该机构，或者更正机构代码"),
        decision(
            "person who is not registered there",
            "2,决2号,AGREEMENT,H65010200002,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 person_code：“D650102000001” 该人员在决定日期或者之前没有在该机构登记备案；请补登记备案，或者更正机构代码、决定日期"),
        decision(
            "wrong constant",
            "2,决2号,FINE,H65010200001,检2,行2,D650102000001,33-1,主要,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 kind：“FINE” 不是可用的取值；可用取值：PENALTY（行政处罚）、AGREEMENT（协议处理）、NAMED（通报）、REGULATOR（行业主管部门注销、吊销或撤销）",
            "decisions.csv 第 2 行 responsibility：“主要” 不是可用的取值；可用取值：GENERAL（一般责任）、IMPORTANT（重要责任）、PRIMARY（主要责任）"),
        decision(
            "empty cell",
            "2,,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 decision_no：没有填写；“决定文号”必须填写"),
        decision(
            "too long",
            "2,决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 decision_no：“决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决决…” 超过 100 个字符；请缩短至 100 个字符以内"),
        decision(
            "key twice with other content",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,\n3,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,GENERAL,NONE,1,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 3 行 decision_no+behaviour_no+person_code：“决2号 行2 D650102000001” 决定文号、行为编号、人员代码与第 2 行相同，而其他内容不同；同一记录只能有一种内容，请删除或者更正其中一行"),
        decision(
            "recorded key with other content",
            "1,决1号,AGREEMENT,H65010200001,检1,行1,D650102000001,35-2,PRIMARY,NONE,9,2026-03-02,2026-03-03,2026-03-05,,",
            "decisions.csv 第 2 行 decision_no+behaviour_no+person_code：“决1号 行1 D650102000001” 该记录已经导入并生效，而本行内容与其不同；应与已生效的记录一致；确需更正的，请在系统内办理"),
        decision(
            "one number for two decisions",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,\n3,决2号,AGREEMENT,H65010200001,检3,行3,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 3 行 decision_no：“决2号” 与第 2 行的决定文号相同，而类型、机构、检查编号或者日期不同；一个文号只对应一项决定"),
        decision(
            "number of a recorded decision",
            "2,决1号,AGREEMENT,H65010200001,检3,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-03-02,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行 decision_no：“决1号” 该文号已登记，而类型、机构、检查编号或者日期不同；一个文号只对应一项决定"),
        decision(
            "seq twice",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,\n2,决3号,AGREEMENT,H65010200001,检2,行3,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 3 行 seq：“2” 与第 2 行的序号相同；序号在文件中不得重复"),
        decision(
            "two notices for one person in one decision",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,\n3,决2号,AGREEMENT,H65010200001,检2,行3,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-03,2026-05-03,,",
            "decisions.csv 第 3 行 issued_on：“2026-05-03” 与第 2 行同一决定、同一人员的通知书日期或者文号不同；一项决定对一名人员只出具一份通知书"),
        wrong(
            "number of a registered notice",
            "decisions.csv",
            NUMBERED_DECISIONS
                + "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,,旧字1号\n",
            "decisions.csv 第 2 行 notice_no：“旧字1号” 该文号已用于另一份登记在册的通知书；文号不得重复，请核对文号"),
        wrong(
            "number of the notice that told the person of the decision already",
            "decisions.csv",
            NUMBERED_DECISIONS
                + "2,决1号,AGREEMENT,H65010200001,检1,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-03-02,2026-03-03,2026-03-04,,,旧字1号\n",
            "decisions.csv 第 2 行 notice_no：“旧字1号” 该文号的通知书已经登记在册，不能再写入新的记分；后补的记分应另行出具通知书：请填写新通知书的文号，或者留空由系统编号"),
        wrong(
            "number of another notice of the file",
            "decisions.csv",
            NUMBERED_DECISIONS
                + "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,,旧字2号\n3,决3号,AGREEMENT,H65010200001,检2,行3,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,,旧字2号\n",
            "decisions.csv 第 3 行 notice_no：“旧字2号” 与第 2 行另一份通知书的文号相同；文号不得重复"),
        decision(
            "comma in a cell without quotes",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,LOSS_RECOVERED,已退回,并已改正",
            "decisions.csv 第 2 行：有 17 个单元格；应与表头一致，为 16 个；含逗号的内容应用双引号括起"),
        decision(
            "quote never closed",
            "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,LOSS_RECOVERED,\"已退回",
            "decisions.csv 第 2 行：双引号没有闭合；每个开引号应有对应的闭引号（本文件自该行起未再核对）"),
        decision(
            "text after a quote",
            "2,\"决\"2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行：闭引号之后还有其他字符；闭引号之后应为逗号或者换行（本文件自该行起未再核对）"),
        decision(
            "quote within a cell",
            "2,决\"2\"号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,",
            "decisions.csv 第 2 行：单元格中间出现引号；含引号的单元格应整体用双引号括起，内部的引号写两次（本文件自该行起未再核对）"),
        wrong(
            "wrong check digit",
            "practitioners.csv",
            PRACTITIONERS + "D650102000003,何明,110105194912310021,DOCTOR,,\n",
            "practitioners.csv 第 2 行 id_number：“1101************21” 身份证件号码有误；校验码不符（GB 11643），请核对有无录错"),
        wrong(
            "no such birth date",
            "practitioners.csv",
            PRACTITIONERS + "D650102000003,何明,110105194913310021,DOCTOR,,\n",
            "practitioners.csv 第 2 行 id_number：“1101************21” 身份证件号码有误；第7至14位应为真实存在的出生日期"),
        wrong(
            "17 digits",
            "practitioners.csv",
            PRACTITIONERS + "D650102000003,何明,11010519491231002,DOCTOR,,\n",
            "practitioners.csv 第 2 行 id_number：身份证件号码有误，填了 17 个字符；应为18位：前17位为数字，末位为数字或者X"),
        wrong(
            "identity number in other columns",
            "practitioners.csv",
            PRACTITIONERS + "659999198709090004,何明,E12345678,659999198709090004,,\n",
            "practitioners.csv 第 2 行 category：“6599************” 不是可用的取值；可用取值：DOCTOR（医师）、NURSE（护士）、PHARMACIST（药师）、TECHNICIAN（技师）、SETTLEMENT_STAFF（结算审核人员）、PHARMACY_PRINCIPAL（药店主要负责人）"),
        wrong(
            "code of another category",
            "practitioners.csv",
            PRACTITIONERS + "N650102000003,何明,E12345678,DOCTOR,,\n",
            "practitioners.csv 第 2 行 person_code：“N650102000003” 人员代码不合编码规则；应为：D＋6位区划＋6位数字"),
        wrong(
            "known code, other document",
            "practitioners.csv",
            PRACTITIONERS + "D650102000001,欧阳𬱖,659999197005230019,DOCTOR,,\n",
            "practitioners.csv 第 2 行 id_number：该人员代码已登记在另一身份证件名下；请核对人员代码与身份证件号码"),
        wrong(
            "name that is a number",
            "practitioners.csv",
            PRACTITIONERS + "D650102000003,659999198709090004,E12345678,DOCTOR,,\n",
            "practitioners.csv 第 2 行 name：“6599************” 姓名有误；姓名中不应有号码，请核对各列有无错位"),
        wrong(
            "wrong check character of a USCC",
            "institutions.csv",
            INSTITUTIONS + "H65010200003,第三医院,MEDICAL,,PUBLIC,650102,526504004145883508,\n",
            "institutions.csv 第 2 行 uscc：“526504004145883508” 统一社会信用代码有误；校验码不符（GB 32100），请核对有无录错"),
        wrong(
            "code of a pharmacy for a hospital",
            "institutions.csv",
            INSTITUTIONS + "P65010200003,第三医院,MEDICAL,,PUBLIC,650102,526504004145883509,\n",
            "institutions.csv 第 2 行 code：“P65010200003” 机构代码不合编码规则；应为：H＋6位区划＋5位数字"),
        wrong(
            "region of two digits",
            "institutions.csv",
            INSTITUTIONS + "H65010200003,第三医院,MEDICAL,,PUBLIC,65,526504004145883509,\n",
            "institutions.csv 第 2 行 region：“65” 不是医保区划；应为6位数字"),
        wrong(
            "institution twice",
            "institutions.csv",
            INSTITUTIONS
                + "H65010200001,第一人民医院,MEDICAL,,PUBLIC,650102,526504004145883509,\nH65010200001,第一医院,MEDICAL,,PUBLIC,650102,526504004145883509,\n",
            "institutions.csv 第 3 行 code：“H65010200001” 机构代码与第 2 行相同，而其他内容不同；同一记录只能有一种内容，请删除或者更正其中一行"),
        wrong(
            "agreement that ends before it begins",
            "agreements.csv",
            AGREEMENTS + "H65010200001,ACTIVE,2027-01-01,2026-01-01\n",
            "agreements.csv 第 2 行 until：“2026-01-01” 不晚于 2027-01-01；协议的截止日期（不含）应晚于开始日期"),
        wrong(
            "agreements that overlap",
            "agreements.csv",
            AGREEMENTS + "H65010200001,SUSPENDED,2026-06-01,2026-09-01\n",
            "agreements.csv 第 2 行 from：“2026-06-01” 与同一机构自 2025-01-01 起的协议时段重叠；同一机构的各时段应首尾相接、互不重叠（截止日期不含）"),
        wrong(
            "agreement of an unknown institution",
            "agreements.csv",
            AGREEMENTS + "H65010299999,ACTIVE,2025-01-01,\n",
            "agreements.csv 第 2 行 institution_code：“H65010299999” 没有登记这一机构；请先在 institutions.csv 中登记该机构，或者更正机构代码"),
        wrong(
            "registration of unknown people at unknown places",
            "registrations.csv",
            REGISTRATIONS + "D650102999999,H65010299999,2025-01-01,,\n",
            "registrations.csv 第 2 行 person_code：“D650102999999” 没有登记这一人员；请先在 practitioners.csv 中登记该人员，或者更正人员代码",
            "registrations.csv 第 2 行 institution_code：“H65010299999” 没有登记这一机构；请先在 institutions.csv 中登记该机构，或者更正机构代码"),
        wrong(
            "registration that ends before it begins",
            "registrations.csv",
            REGISTRATIONS + "D650102000001,H65010200001,2025-01-01,2025-01-01,\n",
            "registrations.csv 第 2 行 ended_on：“2025-01-01” 不晚于 2025-01-01；结束日期（不含）应晚于登记备案日期"),
        wrong(
            "repair by a route that needs a decision",
            "repairs.csv",
            REPAIRS + "2,D650102000001,OTHER,2026-04-01,650102\n",
            "repairs.csv 第 2 行 route：“OTHER” 该途径的分值由决定载明，不能从文件导入；请在系统内逐件办理（第五十三条第（六）项）"),
        wrong(
            "unknown route",
            "repairs.csv",
            REPAIRS + "2,D650102000001,网上学习,2026-04-01,650102\n",
            "repairs.csv 第 2 行 route：“网上学习” 不是可用的取值；可用取值：ONLINE_LEARNING（线上学习）、OFFLINE_STUDY（线下学习培训及考试）、PUBLICITY（现场参与医保政策宣传）、WHISTLEBLOWING（投诉举报）、ASSISTANCE（协助检查、参与评审或调研）、ARTICLE_PREFECTURE（在地州、师市级发表医保正能量文章）、ARTICLE_REGION（在自治区、兵团级发表医保正能量文章）、OTHER（其他应予以修复的途径）"),
        wrong(
            "recorded repair with other content",
            "repairs.csv",
            REPAIRS + "1,D650102000001,PUBLICITY,2026-03-20,650102\n",
            "repairs.csv 第 2 行 seq：“1” 该记录已经导入并生效，而本行内容与其不同；应与已生效的记录一致；确需更正的，请在系统内办理"),
        wrong(
            "repair of an unknown person",
            "repairs.csv",
            REPAIRS + "2,D650102999999,PUBLICITY,2026-03-20,650102\n",
            "repairs.csv 第 2 行 person_code：“D650102999999” 没有登记这一人员；请先在 practitioners.csv 中登记该人员，或者更正人员代码"),
        wrong(
            "restoration before the end of the term",
            "restorations.csv",
            RESTORATIONS + "D650102000001,2026-03-10,650102\n",
            "restorations.csv 第 2 行 restored_on：“2026-03-10” 早于所恢复措施的期满之日；恢复日期不得早于 2026-05-04（第五十四条）"),
        wrong(
            "restoration of somebody not suspended",
            "restorations.csv",
            RESTORATIONS + "JS650102000002,2026-03-10,650102\n",
            "restorations.csv 第 2 行 restored_on：“2026-03-10” 该日没有可以恢复的暂停或者终止；请核对人员代码与恢复日期（第五十四条）"),
        wrong(
            "restoration of an unknown person",
            "restorations.csv",
            RESTORATIONS + "D650102999999,2026-03-10,650102\n",
            "restorations.csv 第 2 行 person_code：“D650102999999” 没有登记这一人员；请先在 practitioners.csv 中登记该人员，或者更正人员代码"));
  }

  @BeforeEach
  void register() {
    assertInstanceOf(ImportFolder.Result.Imported.class, imported(REGISTERED));
  }

  private ImportFolder.Result imported(Map<String, String> files) {
    return imported(
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private ImportFolder.Result imported(SourceFolder folder) {
    ImportFolder importFolder = jifen.importFolder();
    Act act =
        new Act(
            Desk.actor("operator", "650102", Role.OPERATOR),
            Instant.parse("2026-11-20T04:00:00Z"),
            "import");
    return importFolder.importFrom(act, folder, ImportProgress.SILENT);
  }

  private List<String> told(Map<String, String> files) {
    return told(imported(files));
  }

  private static List<String> told(ImportFolder.Result result) {
    return assertInstanceOf(ImportFolder.Result.Rejected.class, result).errors().stream()
        .map(ImportError::text)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("wrongCells")
  void everyWrongCellHasItsOwnSentence(Wrong wrong) {
    assertEquals(wrong.sentences(), told(Map.of(wrong.file(), wrong.content())));
  }

  @ParameterizedTest
  @MethodSource("wrongCells")
  void nothingOfAWrongFileTakesEffect(Wrong wrong) {
    String before = everything();
    told(Map.of(wrong.file(), wrong.content()));
    assertEquals(before, everything());
  }

  private String everything() {
    return jifen.unitOfWork.inTransaction(
        () ->
            jifen.ledger.after(0, 1_000)
                + " "
                + jifen.people.byCode(Set.of(DOCTOR, NEWCOMER))
                + jifen.institutions.find(Set.of(HOSPITAL, CLINIC))
                + jifen.agreements.of(Set.of(HOSPITAL, CLINIC)));
  }

  @Test
  void allErrorsOfAllFilesAreToldAtOnce() {
    assertEquals(
        List.of(
            "decisions.csv 第 2 行 points：“4” 记 4 分不被允许；可记分值：3 分（第三十三条第（一）项）",
            "decisions.csv 第 3 行：双引号没有闭合；每个开引号应有对应的闭引号（本文件自该行起未再核对）",
            "practitioners.csv 第 1 行：“姓 名” 没有这一列；"
                + "表头应为：person_code,name,id_number,category,practice_scope,title",
            "practitioners.csv 第 1 行：缺少列 name（姓名）；"
                + "表头应为：person_code,name,id_number,category,practice_scope,title",
            "registrations.csv 第 2 行 institution_code：“H65010299999” 没有登记这一机构；"
                + "请先在 institutions.csv 中登记该机构，或者更正机构代码",
            "restorations.csv 第 2 行 restored_on：“今天” 不是有效日期；应为真实存在的日期，写作 2026-03-15"),
        told(
            Map.of(
                "practitioners.csv",
                "person_code,姓 名,id_number,category,practice_scope,title\n",
                "registrations.csv",
                REGISTRATIONS + "D650102000003,H65010299999,2025-01-01,,\n",
                "decisions.csv",
                DECISIONS
                    + "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,4,"
                    + "2026-05-01,2026-05-02,2026-05-03,,\n3,\"决3号\n",
                "restorations.csv",
                RESTORATIONS + "D650102000001,今天,650102\n")));
  }

  @Test
  void aTooEarlyRestorationIsToldTogetherWithErrorsAboutOthers() {
    assertEquals(
        List.of(
            "repairs.csv 第 2 行 person_code：“D650102999999” 没有登记这一人员；"
                + "请先在 practitioners.csv 中登记该人员，或者更正人员代码",
            "restorations.csv 第 2 行 restored_on：“2026-03-10” 早于所恢复措施的期满之日；"
                + "恢复日期不得早于 2026-05-04（第五十四条）"),
        told(
            Map.of(
                "repairs.csv", REPAIRS + "2,D650102999999,PUBLICITY,2026-03-20,650102\n",
                "restorations.csv", RESTORATIONS + "D650102000001,2026-03-10,650102\n")));
  }

  @Test
  void whatFollowsFromAnErrorIsNotTold() {
    assertEquals(
        List.of(
            "practitioners.csv 第 2 行 category：“MEDIC” 不是可用的取值；可用取值：DOCTOR（医师）、NURSE（护士）、"
                + "PHARMACIST（药师）、TECHNICIAN（技师）、SETTLEMENT_STAFF（结算审核人员）、"
                + "PHARMACY_PRINCIPAL（药店主要负责人）"),
        told(
            Map.of(
                "practitioners.csv",
                PRACTITIONERS + "D650102000003,何明,E12345678,MEDIC,,\n",
                "registrations.csv",
                REGISTRATIONS + "D650102000003,H65010200001,2025-01-01,,\n",
                "decisions.csv",
                DECISIONS
                    + "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000003,33-1,PRIMARY,NONE,3,"
                    + "2026-05-01,2026-05-02,2026-05-03,,\n")));
  }

  private DecisionRevision annulled(String number) {
    return new DecisionRevision(
        new DecisionNo(number),
        DecisionRevision.Kind.ANNULLED,
        "（2026）新01行终8号",
        LocalDate.of(2026, 6, 1),
        "主要证据不足");
  }

  @Test
  void nothingIsScoredOnADecisionThatWasAnnulled() {
    jifen.decisions.revise(annulled("决1号"), jifen.now.instant());
    String again = REGISTERED.get("decisions.csv");
    assertInstanceOf(
        ImportFolder.Result.Imported.class,
        imported(Map.of("decisions.csv", again)),
        "what took effect before stays imported");
    String row = ",决1号,AGREEMENT,H65010200001,检1,行2,D650102000001,33-1,PRIMARY,NONE,3,";
    assertEquals(
        List.of(
            "decisions.csv 第 3 行 decision_no：“决1号” 该决定已于 2026-06-01 由“（2026）新01行终8号”撤销；"
                + "已被撤销的决定不再作为记分依据：请删除该行，或者更正决定文号"),
        told(
            Map.of(
                "decisions.csv", again + "2" + row + "2026-03-02,2026-03-03,2026-03-04,,,旧字1号\n")));
  }

  @Test
  void aChangedDecisionStillBearsScores() {
    DecisionRevision changed =
        new DecisionRevision(
            new DecisionNo("决1号"),
            DecisionRevision.Kind.CHANGED,
            "（2026）新01行终8号",
            LocalDate.of(2026, 6, 1),
            "适用条款有误");
    jifen.decisions.revise(changed, jifen.now.instant());
    assertInstanceOf(
        ImportFolder.Result.Imported.class,
        imported(
            Map.of(
                "decisions.csv",
                DECISIONS
                    + "2,决1号,AGREEMENT,H65010200001,检1,行2,D650102000001,33-1,PRIMARY,NONE,3,"
                    + "2026-03-02,2026-03-03,2026-03-04,,\n")));
  }

  @Test
  void aNewCodeOfSomebodyKnownIsToldAndTheFileAgainChangesNothing() {
    Map<String, String> both =
        Map.of(
            "practitioners.csv",
            PRACTITIONERS
                + "D650102000001,欧阳𬱖,659999198709090004,DOCTOR,,\n"
                + "D650102000003,欧阳𬱖,659999198709090004,DOCTOR,,\n");
    ImportFolder.Result.Imported first =
        assertInstanceOf(ImportFolder.Result.Imported.class, imported(both));
    assertEquals(
        List.of(
            "practitioners.csv 第 3 行：人员代码 D650102000003 的身份证件已登记在人员代码 D650102000001 名下，"
                + "已作为同一人员的新代码登记，原代码仍可查询；请核对"),
        first.joined().stream().map(JoinedCode::text).toList());
    Map<PersonCode, Practitioner> found = jifen.people.byCode(List.of(DOCTOR, NEWCOMER));
    assertEquals(found.get(DOCTOR), found.get(NEWCOMER));
    String before = everything();
    ImportFolder.Result.Imported again =
        assertInstanceOf(ImportFolder.Result.Imported.class, imported(both));
    assertEquals(List.of(), again.joined());
    assertEquals(0, again.counts().get(2).effective());
    assertEquals(before, everything());
  }

  @Test
  void aKnownDocumentUnderAnotherCodeAndAnotherNameIsRefused() {
    assertEquals(
        List.of(
            "practitioners.csv 第 2 行 id_number：该身份证件已登记在人员代码 D650102000001 名下，姓名也与本行不同；"
                + "同一身份证件为同一人员：请核对身份证件号码；确属同一人员更名的，先登记更名，再导入新的人员代码"),
        told(
            Map.of(
                "practitioners.csv",
                PRACTITIONERS + "D650102000003,何明,659999198709090004,DOCTOR,,\n")));
  }

  @Test
  void aNumberThatAFileBringsAlongIsGivenToNoEarlierNotice() {
    String taken = "测医经650102〔2026〕1号";
    String row = ",AGREEMENT,H65010200001,检2,行2,D650102000001,33-1,PRIMARY,NONE,3,2026-05-01,";
    assertInstanceOf(
        ImportFolder.Result.Imported.class,
        imported(
            Map.of(
                "decisions.csv",
                NUMBERED_DECISIONS
                    + ("2,决2号" + row + "2026-05-02,2026-05-03,,,\n")
                    + ("3,决3号" + row + "2026-05-06,2026-05-07,,," + taken + "\n"))));
    assertEquals(
        List.of("测医经650102〔2026〕2号", taken),
        jifen
            .notices
            .issued(
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                Optional.empty(),
                Optional.empty(),
                9)
            .stream()
            .map(notice -> notice.number().text())
            .toList());
  }

  /** Also below the rows that took effect already, and all of it again without effect. */
  @Test
  void aFurtherScoreOfADecisionGetsANoticeOfItsOwn() {
    String further = ",决1号,AGREEMENT,H65010200001,检1,";
    String score = ",D650102000001,33-1,PRIMARY,NONE,3,2026-03-02,2026-04-03,2026-04-04,,,";
    Map<String, String> grown =
        Map.of(
            "decisions.csv",
            REGISTERED.get("decisions.csv")
                + ("2" + further + "行2" + score + "旧字2号\n")
                + ("3" + further + "行3" + score + "旧字2号\n"));
    assertInstanceOf(ImportFolder.Result.Imported.class, imported(grown));
    assertEquals(
        LocalDate.of(2026, 4, 3), jifen.notices.findByNumber("旧字2号").orElseThrow().issuedOn());
    String before = everything();
    assertInstanceOf(ImportFolder.Result.Imported.class, imported(grown));
    assertEquals(before, everything());
  }

  @Test
  void aWrongHeaderIsToldWithTheRightOne() {
    String right = "表头应为：person_code,restored_on,region";
    assertEquals(
        List.of("restorations.csv 第 1 行：文件是空的；第一行应为表头：person_code,restored_on,region"),
        told(Map.of("restorations.csv", "")));
    assertEquals(
        List.of("restorations.csv 第 1 行：缺少列 region（批准机构区划）；" + right),
        told(Map.of("restorations.csv", "person_code,恢复日期\n")));
    assertEquals(
        List.of("restorations.csv 第 1 行：“恢复日期” 这一列出现了两次；每列只能出现一次"),
        told(Map.of("restorations.csv", "person_code,restored_on,region,恢复日期\n")));
    assertEquals(
        List.of("restorations.csv 第 1 行：“备注” 没有这一列；" + right),
        told(Map.of("restorations.csv", "person_code,restored_on,region,备注\n")));
  }

  @Test
  void aFileInGbkIsNamedAsSuch() {
    byte[] gbk =
        (PRACTITIONERS + "D650102000003,何明,E12345678,DOCTOR,,\n").getBytes(Charset.forName("GBK"));
    assertEquals(
        List.of("practitioners.csv 第 2 行：文件不是 UTF-8 编码（可能是 GBK）；请另存为 UTF-8 编码后重新导入（本文件自该行起未再核对）"),
        told(
            imported(
                name ->
                    name.equals("practitioners.csv")
                        ? Optional.of(new ByteArrayInputStream(gbk))
                        : Optional.empty())));
  }
}
