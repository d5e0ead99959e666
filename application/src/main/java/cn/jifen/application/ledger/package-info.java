/** The append-only ledger of case events with its hash chain. */
package cn.jifen.application.ledger;
