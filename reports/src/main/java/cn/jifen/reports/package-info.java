/** The official documents, drawn with JasperReports. */
package cn.jifen.reports;
