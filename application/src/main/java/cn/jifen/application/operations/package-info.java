/**
 * What whoever operates an installation does beside the law: the database's shape and its rights.
 */
package cn.jifen.application.operations;
