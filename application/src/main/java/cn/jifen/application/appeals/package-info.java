/** Appeals against scores and measures, and stays of their execution (Art 48–51). */
package cn.jifen.application.appeals;
