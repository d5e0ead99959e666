/** Appeals against scores and measures (Art 48–51). */
package cn.jifen.domain.appeals;
