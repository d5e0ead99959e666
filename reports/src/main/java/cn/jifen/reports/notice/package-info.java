/** 记分处理通知书 (Art 40, 42 of 新医保规〔2025〕2号), laid out by GB/T 9704-2012. */
package cn.jifen.reports.notice;
