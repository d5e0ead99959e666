/**
 * The yearly filing with the national bureau (Art 5 of 新医保规〔2025〕2号): cover letter, tables and
 * chart as PDF/A-2b and as a workbook.
 */
package cn.jifen.reports.filing;
