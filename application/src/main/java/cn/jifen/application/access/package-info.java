/** Who acts, and what they may see and do (Art 62, 68). */
package cn.jifen.application.access;
