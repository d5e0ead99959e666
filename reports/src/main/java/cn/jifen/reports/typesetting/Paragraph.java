package cn.jifen.reports.typesetting;

/**
 * A paragraph of a document.
 *
 * @param text without line breaks
 * @param style one style for all of it
 * @param indent blank full-width characters before its first line
 * @param withNext true for a heading: its last line does not stand at the foot of a page
 */
public record Paragraph(String text, TextStyle style, int indent, boolean withNext) {}
