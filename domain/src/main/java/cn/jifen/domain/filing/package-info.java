/** The figures of the yearly filing with the national bureau (Art 5). */
package cn.jifen.domain.filing;
