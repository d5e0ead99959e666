/**
 * Forms, records and appendices: a title, paragraphs and ruled tables on the text area of GB/T
 * 9704-2012. Rows are shared among pages here, so that no page carries a signature alone and a
 * table's head stands on each of its pages.
 */
package cn.jifen.reports.form;
