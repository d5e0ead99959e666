/**
 * What all documents have in common as PDF files: PDF/A-2b with an sRGB output intent, embedded
 * fonts, and bytes that depend on the content alone.
 */
package cn.jifen.reports.pdf;
