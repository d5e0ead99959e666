/**
 * The wording of each document of a case and whether it is drawn as a letter or a form (Art 12, 16,
 * 37, 46, 48, 51–54, 64). No sentence says that somebody may not practise (Art 24(4)).
 */
package cn.jifen.reports.documents;
