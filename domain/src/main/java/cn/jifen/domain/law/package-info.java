/**
 * The law as dated, cited code: 《医疗保障定点医药机构相关人员医保支付资格管理实施细则（试行）》（新医保规〔2025〕2号), here “the Rule”.
 * Every row cites its article; what the Rule leaves open is a {@link cn.jifen.domain.law.Reading}.
 */
package cn.jifen.domain.law;
