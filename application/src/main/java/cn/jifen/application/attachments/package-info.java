/**
 * Scanned receipts, sealed notices, appeal papers and evidence: kept byte for byte with their hash
 * (Art 42, 46, 48, 52, 54). What is stored is handed out again, never opened or executed.
 */
package cn.jifen.application.attachments;
