/**
 * Official letters for a seal, laid out by GB/T 9704-2012: letterhead, number, title, text on 22
 * lines of 28 characters, signature block, page numbers.
 */
package cn.jifen.reports.letter;
