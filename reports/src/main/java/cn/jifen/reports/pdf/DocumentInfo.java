package cn.jifen.reports.pdf;

import java.time.LocalDate;

/**
 * What a PDF file says of itself.
 *
 * @param title shown by viewers
 * @param author the issuing office
 * @param identity tells this document from every other one, e.g. number and verification code;
 *     becomes the file identifier
 * @param date legal day of issue; becomes the creation date, 00:00 in Asia/Shanghai
 */
public record DocumentInfo(String title, String author, String identity, LocalDate date) {}
