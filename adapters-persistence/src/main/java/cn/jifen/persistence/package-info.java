/** The application's ports on a relational database. */
package cn.jifen.persistence;
