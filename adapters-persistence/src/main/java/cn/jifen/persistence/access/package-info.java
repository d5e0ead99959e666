/** The log of readings of personal files. */
package cn.jifen.persistence.access;
