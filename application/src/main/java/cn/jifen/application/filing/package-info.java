/** The yearly filing with the national bureau (Art 5). */
package cn.jifen.application.filing;
