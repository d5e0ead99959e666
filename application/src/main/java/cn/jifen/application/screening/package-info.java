/** Screening of claim lines (Art 59, 60). */
package cn.jifen.application.screening;
