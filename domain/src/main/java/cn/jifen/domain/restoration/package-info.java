/** Repair of points and restoration of the qualification (Art 52–54). */
package cn.jifen.domain.restoration;
