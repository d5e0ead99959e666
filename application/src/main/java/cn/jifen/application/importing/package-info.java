/** Import of whole folders and the exports that mirror them. */
package cn.jifen.application.importing;
