/**
 * Chinese typesetting on fixed lines (GB/T 9704-2012): which typeface draws which character, where
 * a line may break, and where every line stands on the page.
 *
 * <p>Lines are broken here, with the metrics of the fonts that are embedded, and not by the report
 * engine: a line that is measured with one font and drawn with another does not end where it was
 * measured, and the engine would break before a dot or an ellipsis.
 */
package cn.jifen.reports.typesetting;
