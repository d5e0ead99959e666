/** The report templates: compiled while the module is built, loaded once when it runs. */
package cn.jifen.reports.templates;
