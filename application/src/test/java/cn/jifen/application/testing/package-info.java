/**
 * The ports in memory, for tests of use cases; each keeps the contract that the databases keep too.
 */
package cn.jifen.application.testing;
