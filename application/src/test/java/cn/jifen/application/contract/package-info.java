/**
 * What every adapter of a port must keep, whatever it stores in: run in memory, on H2 and on MySQL.
 */
package cn.jifen.application.contract;
