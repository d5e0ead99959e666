/** What every use case asks of its surroundings: time, ids, transactions. */
package cn.jifen.application.port;
